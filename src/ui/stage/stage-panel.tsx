import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { StagePick, StageStats } from '../../stage/stage';
import { NARROW_WIDTH } from '../../stage/stage-layout';
import { useSize } from '../parts/use-size';
import { placeRefOf } from '../places/place-ref-of';
import { useTexts } from '../language/use-texts';
import { shippedScenario } from '../opening/shipped-scenarios';
import { useChoice, usePage } from '../session/page-context';
import { useMotion } from '../theme/use-motion';
import { useTheme } from '../theme/use-theme';
import { OverlayChoice } from './overlay-choice';
import { Sentence } from './sentence';
import { StageTip } from './stage-tip';
import { StageTools } from './stage-tools';
import { StageWords } from './stage-words';
import { StartButton } from './start-button';
import { useLandLook } from './use-land-look';
import { useStageTexts } from './use-stage-texts';
import './stage-panel.css';

/** The region and the queue around it: a sentence, the picture, and the same in words. */
export function StagePanel(): ReactNode {
  const { choices, session } = usePage();
  const { text } = useTexts();
  const host = useRef<HTMLDivElement>(null);
  const isNarrow = useSize(host).width < NARROW_WIDTH;
  const stageTexts = useStageTexts();
  const theme = useTheme();
  const motion = useMotion();
  const scenarioId = useChoice(({ plan }) => plan.present.scenarioId);
  const { region } = shippedScenario(scenarioId);
  const isCovered = useChoice((state) => state.view !== null);
  const isInWords = useChoice((state) => state.stageInWords);
  const [renderer, setRenderer] = useState<StageStats['renderer']>('webgl');
  const [pick, setPick] = useState<StagePick | null>(null);
  const selected = useChoice(({ sheet }) => (sheet?.kind === 'place' ? sheet.place : null));
  const hasOverlays = useChoice((state) => state.overlayChoice);
  useLandLook();

  useEffect(() => {
    if (host.current === null) return;
    let isGone = false;
    const take = (taken: StagePick): void => {
      setPick(taken);
      if (taken.act === 'hover') return;
      const { sheet } = choices.getState();
      if (taken.thing !== null) choices.setState({ sheet: { kind: 'place', place: placeRefOf(taken.thing) } });
      else if (sheet?.kind === 'place') choices.setState({ sheet: null });
    };
    void session.stage.open(host.current, region, take).then((renderer) => {
      if (!isGone) setRenderer(renderer);
    });
    return () => {
      isGone = true;
      session.stage.close();
    };
  }, [session, choices, region]);
  useEffect(() => {
    session.stage.select(selected);
  }, [session, selected]);
  useEffect(() => {
    session.stage.wear({ theme, texts: stageTexts, motion });
  }, [session, theme, stageTexts, motion]);

  useEffect(() => {
    if (host.current === null) return;
    const observer = new ResizeObserver(() => {
      session.stage.move((stage) => {
        stage.resize();
      });
    });
    observer.observe(host.current);
    return () => {
      observer.disconnect();
    };
  }, [session]);

  return (
    <section className="stage" aria-label={text('app.stage')} inert={isCovered}>
      <div className="stage-head">
        <Sentence />
        <StageTools />
      </div>
      {hasOverlays && <OverlayChoice />}
      {renderer === 'canvas' && <p className={isNarrow ? 'stage-plain' : 'visually-hidden'}>{text('stage.noWebgl')}</p>}
      <div className="stage-body">
        <div className="stage-host" ref={host} aria-hidden="true" />
        {renderer === 'none' && <p className="stage-note">{text('app.stage.noPicture')}</p>}
        <StageTip pick={pick} region={region} />
        <StartButton />
        <div className={isInWords ? 'stage-words' : 'visually-hidden'}>
          <StageWords />
        </div>
      </div>
    </section>
  );
}
