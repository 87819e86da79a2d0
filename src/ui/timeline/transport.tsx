import type { ReactNode } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import { PLAYHEAD_SPEEDS } from '../../player/playhead';
import type { PlayheadSpeed } from '../../player/playhead';
import { BranchButton } from '../branch/branch-button';
import { useTexts } from '../language/use-texts';
import { ChoiceMenu } from '../parts/choice-menu';
import { Icon } from '../parts/icon';
import { useChoice, usePage, useSession } from '../session/page-context';
import './transport.css';

/** Play and pause, a month back and on, the speed, and the last change again. */
export function Transport(): ReactNode {
  const { session } = usePage();
  const { text } = useTexts();
  const { isPlaying } = useSession('isPlaying');
  const hasChanged = useChoice(({ plan }) => plan.past.length > 0);
  const { playhead } = session;
  return (
    <div className="transport">
      <Toolbar className="transport-bar" aria-label={text('app.transport')}>
        <Button
          className="transport-play"
          aria-label={text(isPlaying ? 'app.pause' : 'app.play')}
          onPress={() => {
            session.playOrPause();
          }}
        >
          <Icon name={isPlaying ? 'pause' : 'play'} isFilled={!isPlaying} />
        </Button>
        <Button
          className="plain-button"
          excludeFromTabOrder
          aria-label={text('app.monthBack')}
          onPress={() => {
            playhead.stepMonths(-1);
          }}
        >
          <Icon name="previous" />
        </Button>
        <Button
          className="plain-button"
          excludeFromTabOrder
          aria-label={text('app.monthOn')}
          onPress={() => {
            playhead.stepMonths(1);
          }}
        >
          <Icon name="next" />
        </Button>
        <SpeedMenu />
      </Toolbar>
      {hasChanged && (
        <p className="transport-plan">
          <Button
            className="text-button"
            onPress={() => {
              session.replayLastChange();
            }}
          >
            {text('app.replay')}
          </Button>
          <BranchButton />
        </p>
      )}
    </div>
  );
}

const SPEED_NAMES: Readonly<Record<PlayheadSpeed, string>> = { 0.5: '×½', 1: '×1', 2: '×2', 4: '×4', 8: '×8' };

function SpeedMenu(): ReactNode {
  const { session } = usePage();
  const { text } = useTexts();
  const { speed } = useSession('speed');
  return (
    <ChoiceMenu
      className="plain-button transport-speed"
      excludeFromTabOrder
      label={text('app.speed', { speed: SPEED_NAMES[speed] })}
      list={text('app.speed.choose')}
      placement="top"
      options={PLAYHEAD_SPEEDS.map((value) => ({ value, name: SPEED_NAMES[value] }))}
      value={speed}
      onChange={(chosen) => {
        session.playhead.setSpeed(chosen);
      }}
    >
      {SPEED_NAMES[speed]}
    </ChoiceMenu>
  );
}
