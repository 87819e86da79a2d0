import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Toolbar } from 'react-aria-components';
import { PLAYHEAD_SPEEDS } from '../../player/playhead';
import type { PlayheadSpeed } from '../../player/playhead';
import { useTexts } from '../language/use-texts';
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
        <Button
          className="text-button transport-replay"
          onPress={() => {
            session.replayLastChange();
          }}
        >
          {text('app.replay')}
        </Button>
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
    <MenuTrigger>
      <Button
        className="plain-button transport-speed"
        excludeFromTabOrder
        aria-label={text('app.speed', { speed: SPEED_NAMES[speed] })}
      >
        {SPEED_NAMES[speed]}
      </Button>
      <Popover className="menu-popover" placement="top">
        <Menu
          className="menu"
          aria-label={text('app.speed.choose')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[String(speed)]}
          onAction={(key) => {
            const chosen = PLAYHEAD_SPEEDS.find((candidate) => String(candidate) === key);
            if (chosen !== undefined) session.playhead.setSpeed(chosen);
          }}
        >
          {PLAYHEAD_SPEEDS.map((candidate) => (
            <MenuItem key={candidate} id={String(candidate)} className="menu-item">
              {SPEED_NAMES[candidate]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
