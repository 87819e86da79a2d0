import { useState } from 'react';
import type { ReactNode } from 'react';
import { UNSAFE_PortalProvider } from 'react-aria/PortalProvider';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useTexts } from '../language/use-texts';
import { Icon } from '../parts/icon';
import { usePage } from '../session/page-context';
import { LinkCode } from './link-code';
import { useLink } from './use-link';
import './share-button.css';

/** Whether the browser took the link into its clipboard, or leaves it in the address bar. */
type Copied = 'copied' | 'inAddressBar';

/** Copies the link to what is open, and shows it with a code to point a phone at. */
export function ShareButton(): ReactNode {
  const { address, announcer } = usePage();
  const { text } = useTexts();
  const { isOfComparison, link: makeLink } = useLink();
  const [shown, setShown] = useState<{ readonly link: string; readonly copied?: Copied }>();
  // Within the header, so that it lies in a landmark as everything else.
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const of = isOfComparison ? 'comparison' : 'plan';
  const share = (): void => {
    const link = makeLink();
    setShown({ link });
    void address.copy(link).then((isCopied) => {
      const copied = isCopied ? 'copied' : 'inAddressBar';
      setShown({ link, copied });
      announcer.say(text(`share.${of}.${copied}`));
    });
  };
  return (
    <DialogTrigger
      onOpenChange={(isOpen) => {
        if (isOpen) share();
      }}
    >
      <Button className="plain-button" excludeFromTabOrder>
        <Icon name="share" />
        <span className="header-share">{text('app.share')}</span>
      </Button>
      <div ref={setPlace} />
      <UNSAFE_PortalProvider getContainer={() => place}>
        <Popover className="share-popover" placement="bottom end" isNonModal>
          <Dialog className="share">
            <Heading slot="title">{text(`share.${of}`)}</Heading>
            {shown !== undefined && (
              <>
                <p>{shown.copied === undefined ? text('share.copying') : text(`share.${of}.${shown.copied}`)}</p>
                <LinkCode link={shown.link} />
                <p className="share-link">{shown.link}</p>
              </>
            )}
            <Button className="outline-button" slot="close">
              {text('app.close')}
            </Button>
          </Dialog>
        </Popover>
      </UNSAFE_PortalProvider>
    </DialogTrigger>
  );
}
