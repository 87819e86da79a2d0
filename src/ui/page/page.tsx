import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Header } from '../header/header';
import { Panel } from '../levers/panel';
import type { OpeningNotice } from '../opening/open-page';
import { LiveRegion } from '../parts/live-region';
import { Notices } from '../parts/notices';
import { useChoice, usePage } from '../session/page-context';
import { PlanTeller } from '../result/plan-teller';
import { RunKeeper } from '../runs/run-keeper';
import { StagePanel } from '../stage/stage-panel';
import { useTwoStages } from '../stage/use-two-stages';
import '../theme/beamer.css';
import { useMotion } from '../theme/use-motion';
import { useTheme } from '../theme/use-theme';
import { useZoom } from '../theme/use-zoom';
import { applyTheme } from '../theme/theme-properties';
import { Timeline } from '../timeline/timeline';
import { coverOf } from '../views/cover-of';
import { OpenView } from '../views/open-view';
import { BlackScreen } from './black-screen';
import { listenToKeys } from './keys';
import './page.css';

/** The screen: header, stage, panel, timeline. */
export function PageScreen({ notices }: { readonly notices: readonly OpeningNotice[] }): ReactNode {
  const page = usePage();
  const theme = useTheme();
  const [shown, setShown] = useState(notices);
  const motion = useMotion();
  const { isShown: hasTwo } = useTwoStages();
  const zoom = useZoom();
  // On a beamer there is no room beside a view.
  const isCovered = useChoice(({ view }) => view !== null && (theme === 'beamer' || coverOf(view) === 'page'));
  useEffect(() => {
    document.documentElement.dataset.motion = motion;
  }, [motion]);
  useEffect(() => {
    applyTheme(document.documentElement, theme);
  }, [theme]);
  useEffect(() => {
    document.documentElement.style.setProperty('--zoom', String(zoom));
    page.session.stages.main.move((stage) => {
      stage.resize();
    });
  }, [zoom, page]);
  useEffect(() => listenToKeys(page), [page]);
  return (
    <div className="page">
      <Header />
      <Notices
        notices={shown}
        onClose={(id) => {
          setShown(shown.filter((notice) => notice.id !== id));
        }}
      />
      <main className="page-main" data-two-stages={hasTwo || undefined}>
        <StagePanel />
        <div className="page-side" inert={isCovered}>
          <Timeline />
          <Panel />
        </div>
        <OpenView />
      </main>
      <PlanTeller />
      <RunKeeper />
      <LiveRegion />
      <BlackScreen />
    </div>
  );
}
