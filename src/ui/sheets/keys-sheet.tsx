import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';
import { useTexts } from '../language/use-texts';
import { SheetFrame } from '../parts/sheet-frame';
import { useChoice, usePage } from '../session/page-context';
import '../parts/switch.css';
import './keys-sheet.css';

const KEYS = [
  ['play', ['key.space']],
  ['month', [',', '.']],
  ['year', ['Shift ,', 'Shift .']],
  ['ends', ['Home', 'End']],
  ['undo', ['Ctrl Z', 'Ctrl Shift Z']],
  ['save', ['Ctrl S']],
  ['export', ['Ctrl E']],
  ['runs', ['1', '…', '9']],
  ['replay', ['R']],
  ['baseline', ['B']],
  ['hide', ['H']],
  ['black', ['K']],
  ['compare', ['C']],
  ['zoom', ['+', '-', '0']],
  ['pan', ['Shift ← → ↑ ↓']],
  ['search', ['/']],
  ['help', ['?']],
  ['close', ['Esc']],
] as const;

/** Every key of the page, and a switch for those that are single letters. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const letterKeys = useChoice((state) => state.letterKeys);
  return (
    <SheetFrame title={text('app.keys.title')} onClose={onClose}>
      <dl className="keys">
        {KEYS.map(([id, names]) => (
          <div key={id} className="keys-row">
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name === 'key.space' ? text('app.keys.space') : name}</kbd>
              ))}
            </dt>
            <dd>{text(`app.keys.${id}`)}</dd>
          </div>
        ))}
      </dl>
      <SwitchField
        isSelected={letterKeys}
        onChange={(isSelected) => {
          choices.setState({ letterKeys: isSelected });
        }}
      >
        <SwitchButton className="switch">
          <span className="switch-box" />
          {text('app.keys.letters')}
        </SwitchButton>
      </SwitchField>
      <Words />
    </SheetFrame>
  );
}

/** Words of the trade, each with what it means. */
const WORDS = [
  'registrationTime',
  'letting',
  'vacancy',
  'seeker',
  'allocation',
  'channel',
  'priority',
  'urgency',
  'lottery',
  'permitHolder',
  'corporation',
  'turnoverRate',
  'flowThrough',
  'outflow',
  'attentionGroup',
  'vacancyChain',
] as const;

function Words(): ReactNode {
  const { text } = useTexts();
  return (
    <div className="sheet-section keys-words">
      <h3>{text('app.words.list')}</h3>
      <dl className="sheet-lines">
        {WORDS.map((word) => (
          <div key={word}>
            <dt className="keys-word">{text(`term.${word}.name`)}</dt>
            <dd>{text(`term.${word}.definition`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
