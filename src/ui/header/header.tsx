import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import { LANGUAGES } from '../../language/messages';
import type { ThemeChoice } from '../../store/choices';
import { useTexts } from '../language/use-texts';
import { useTitle } from '../language/use-title';
import { Icon } from '../parts/icon';
import { useChoice, usePage } from '../session/page-context';
import { ShareButton } from '../share/share-button';
import { useMedia } from '../theme/use-media';
import { HeaderRuns } from './header-runs';
import { Headline } from './headline';
import { Mark } from './mark';
import './header.css';

const NEXT_THEME: Readonly<Record<ThemeChoice, ThemeChoice>> = {
  system: 'light',
  light: 'dark',
  dark: 'beamer',
  beamer: 'system',
};

/** A beamer shows the page twice as large: a smaller screen is none. */
const ROOM = '(width >= 1000px)';

/** The bar at the top: mark, name, region and plan, the headline, and the tools of the page. */
export function Header(): ReactNode {
  const title = useTitle();
  return (
    <header className="header">
      <div className="header-name">
        <Mark />
        <span className="header-product">{title.product}</span>
        <span className="header-plan">{title.plan}</span>
      </div>
      <Headline />
      <Tools />
    </header>
  );
}

function Tools(): ReactNode {
  const { choices, announcer } = usePage();
  const { text } = useTexts();
  const language = useChoice((state) => state.language);
  const theme = useChoice((state) => state.theme);
  const isRoom = useMedia(ROOM);
  const following = NEXT_THEME[theme];
  const next = following === 'beamer' && !isRoom ? NEXT_THEME.beamer : following;
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <Toolbar className="header-tools" aria-label={text('app.tools')}>
      <Button
        className="plain-button header-language"
        lang={other}
        onPress={() => {
          choices.setState({ language: other });
        }}
      >
        {LANGUAGES.map((code) => (
          <Fragment key={code}>
            <span data-chosen={code === language || undefined}>{code.toUpperCase()}</span>{' '}
          </Fragment>
        ))}
        <span className="visually-hidden">{text('app.language.other')}</span>
      </Button>
      <Button
        className="plain-button"
        excludeFromTabOrder
        aria-label={text('app.theme', { theme: text(`app.theme.${theme}`) })}
        onPress={() => {
          choices.setState({ theme: next });
          announcer.say(text('app.theme', { theme: text(`app.theme.${next}`) }));
        }}
      >
        <Icon name="theme" />
      </Button>
      <ShareButton />
      <HeaderRuns />
      <Button
        className="plain-button"
        excludeFromTabOrder
        aria-label={text('app.keys.open')}
        onPress={() => {
          choices.setState({ sheet: { kind: 'keys' } });
        }}
      >
        <span className="header-question" aria-hidden="true">
          ?
        </span>
      </Button>
    </Toolbar>
  );
}
