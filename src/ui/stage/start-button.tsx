import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { dayNumber } from '../../contract/calendar';
import { useTexts } from '../language/use-texts';
import { Icon } from '../parts/icon';
import { usePage, useSession } from '../session/page-context';
import { useMotion } from '../theme/use-motion';

/** Where nothing may move by itself: a button in place of the movement. It goes once time was set going. */
export function StartButton(): ReactNode {
  const { session } = usePage();
  const { text } = useTexts();
  const motion = useMotion();
  const { calendar, day, isPlaying, current } = useSession('calendar', 'day', 'isPlaying', 'current');
  if (motion === 'full' || isPlaying || current === null || day !== dayNumber(calendar, calendar.now)) return null;
  return (
    <Button
      className="outline-button stage-start"
      onPress={() => {
        session.playOrPause();
      }}
    >
      <Icon name="play" isFilled />
      {text('app.start')}
    </Button>
  );
}
