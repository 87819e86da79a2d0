import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { StagePick, StageStats } from '../../stage/stage';
import { NARROW_WIDTH } from '../../stage/stage-layout';
import { useTexts } from '../language/use-texts';
import { shippedScenario } from '../opening/shipped-scenarios';
import { useSize } from '../parts/use-size';
import { placeRefOf } from '../places/place-ref-of';
import { useChoice, usePage } from '../session/page-context';
import type { RunView } from '../session/session-view';
import type { StageDesk } from '../session/stage-desk';
import { useMotion } from '../theme/use-motion';
import { useTheme } from '../theme/use-theme';
import { StageTip } from './stage-tip';
import { useLandLook } from './use-land-look';
import { useStageTexts } from './use-stage-texts';

/** Where a picture is drawn, and of which run. */
export interface StagePictureProps {
  readonly desk: StageDesk;
  readonly run: RunView | null;
  /** What stands above the picture. */
  readonly caption?: ReactNode;
  /** What lies on the picture. */
  readonly children?: ReactNode;
}

/** One picture of the region and the queue, and the sentence about what a person points at. */
export function StagePicture({ desk, run, caption, children }: StagePictureProps): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const host = useRef<HTMLDivElement>(null);
  const isNarrow = useSize(host).width < NARROW_WIDTH;
  const stageTexts = useStageTexts();
  const theme = useTheme();
  const motion = useMotion();
  const scenarioId = useChoice(({ plan }) => plan.present.scenarioId);
  const { region } = shippedScenario(scenarioId);
  const [renderer, setRenderer] = useState<StageStats['renderer']>('webgl');
  const [pick, setPick] = useState<StagePick | null>(null);
  const selected = useChoice(({ sheet }) => (sheet?.kind === 'place' ? sheet.place : null));
  useLandLook(desk, run);

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
    void desk.open(host.current, region, take).then((drawnBy) => {
      if (!isGone) setRenderer(drawnBy);
    });
    return () => {
      isGone = true;
      desk.close();
    };
  }, [desk, choices, region]);
  useEffect(() => {
    desk.select(selected);
  }, [desk, selected]);
  useEffect(() => {
    desk.wear({ theme, texts: stageTexts, motion });
  }, [desk, theme, stageTexts, motion]);

  useEffect(() => {
    if (host.current === null) return;
    const observer = new ResizeObserver(() => {
      desk.move((stage) => {
        stage.resize();
      });
    });
    observer.observe(host.current);
    return () => {
      observer.disconnect();
    };
  }, [desk]);

  return (
    <div className="stage-picture">
      {caption}
      {renderer === 'canvas' && <p className={isNarrow ? 'stage-plain' : 'visually-hidden'}>{text('stage.noWebgl')}</p>}
      <div className="stage-body">
        <div className="stage-host" ref={host} aria-hidden="true" />
        {renderer === 'none' && <p className="stage-note">{text('app.stage.noPicture')}</p>}
        <StageTip pick={pick} region={region} />
        {children}
      </div>
    </div>
  );
}
