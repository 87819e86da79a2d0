import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../language/use-texts';
import { useChoice, usePage } from '../session/page-context';
import './black-screen.css';

/** Black over everything, so that the room looks at who speaks; K, Escape or a click ends it. */
export function BlackScreen(): ReactNode {
  return useChoice((state) => state.blackScreen) ? <Black /> : null;
}

function Black(): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  const screen = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    screen.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <button
      ref={screen}
      type="button"
      className="black-screen"
      aria-label={text('room.black')}
      onClick={() => {
        choices.setState({ blackScreen: false });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Tab') event.preventDefault();
      }}
    />
  );
}
