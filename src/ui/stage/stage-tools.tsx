import type { ReactNode } from 'react';
import { Button, ToggleButton, Toolbar } from 'react-aria-components';
import { useTexts } from '../language/use-texts';
import { Icon } from '../parts/icon';
import { useChoice, usePage } from '../session/page-context';
import { useTwoStages } from './use-two-stages';

/** Factor of one step of zooming with the buttons. */
const ZOOM_STEP = 1.6;

/** The stage in words, what its land shows, nearer, farther, and the whole region. */
export function StageTools(): ReactNode {
  const { choices, session } = usePage();
  const { text } = useTexts();
  const isInWords = useChoice((state) => state.stageInWords);
  const hasOverlays = useChoice((state) => state.overlayChoice);
  const { isOffered, isShown } = useTwoStages();
  return (
    <Toolbar className="stage-tools" aria-label={text('app.stage.tools')}>
      <ToggleButton
        className="plain-button"
        isSelected={isInWords}
        onChange={(isSelected) => {
          choices.setState({ stageInWords: isSelected });
        }}
      >
        {text('app.stage.inWords')}
      </ToggleButton>
      <ToggleButton
        className="plain-button"
        excludeFromTabOrder
        isSelected={hasOverlays}
        onChange={(isSelected) => {
          choices.setState(isSelected ? { overlayChoice: true } : { overlayChoice: false, overlay: 'homes' });
        }}
      >
        {text('places.overlay.open')}
      </ToggleButton>
      {isOffered && (
        <ToggleButton
          className="plain-button"
          excludeFromTabOrder
          isSelected={isShown}
          onChange={(isSelected) => {
            choices.setState({ twoStages: isSelected });
          }}
        >
          {text('stages.open')}
        </ToggleButton>
      )}
      <Button
        className="plain-button"
        excludeFromTabOrder
        aria-label={text('app.stage.nearer')}
        onPress={() => {
          session.stages.main.move((stage) => {
            stage.zoomBy(ZOOM_STEP);
          });
        }}
      >
        <Icon name="plus" />
      </Button>
      <Button
        className="plain-button"
        excludeFromTabOrder
        aria-label={text('app.stage.farther')}
        onPress={() => {
          session.stages.main.move((stage) => {
            stage.zoomBy(1 / ZOOM_STEP);
          });
        }}
      >
        <Icon name="minus" />
      </Button>
      <Button
        className="plain-button"
        excludeFromTabOrder
        aria-label={text('app.stage.whole')}
        onPress={() => {
          session.stages.main.move((stage) => {
            stage.fit();
          });
        }}
      >
        <Icon name="whole" />
      </Button>
    </Toolbar>
  );
}
