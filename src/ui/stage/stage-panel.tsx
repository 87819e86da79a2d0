import type { ReactNode } from 'react';
import { useTexts } from '../language/use-texts';
import { useChoice, usePage, useSession } from '../session/page-context';
import { OverlayChoice } from './overlay-choice';
import { Sentence } from './sentence';
import { StageCaption } from './stage-caption';
import { StagePicture } from './stage-picture';
import { StageTools } from './stage-tools';
import { StageWords } from './stage-words';
import { StartButton } from './start-button';
import { useTwoStages } from './use-two-stages';
import './stage-panel.css';

/** The region and the queue around it: a sentence, the picture (or two of them), and the same in words. */
export function StagePanel(): ReactNode {
  const { session } = usePage();
  const { text } = useTexts();
  const isCovered = useChoice((state) => state.view !== null);
  const isInWords = useChoice((state) => state.stageInWords);
  const hasOverlays = useChoice((state) => state.overlayChoice);
  const { current, baseline, isShowingBaseline } = useSession('current', 'baseline', 'isShowingBaseline');
  const shown = isShowingBaseline ? baseline : current;
  const { isShown: hasTwo } = useTwoStages();
  return (
    <section className="stage" aria-label={text('app.stage')} inert={isCovered}>
      <div className="stage-head">
        <Sentence />
        <StageTools />
      </div>
      {hasOverlays && <OverlayChoice />}
      <div className="stage-pictures">
        {hasTwo && (
          <StagePicture
            key="baseline"
            desk={session.stages.other}
            run={baseline}
            caption={<StageCaption of="baseline" run={baseline} />}
          />
        )}
        <StagePicture
          key="shown"
          desk={session.stages.main}
          run={shown}
          {...(hasTwo && {
            caption: <StageCaption of={isShowingBaseline ? 'baseline' : 'plan'} run={shown} compared={baseline} />,
          })}
        >
          <StartButton />
        </StagePicture>
        <div className={isInWords ? 'stage-words' : 'visually-hidden'}>
          <StageWords />
        </div>
      </div>
    </section>
  );
}
