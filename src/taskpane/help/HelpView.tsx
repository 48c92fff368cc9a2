import { Button, Link, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { helpPagesOf } from '../../i18n/help-pages';
import { HELP_CITATIONS, HELP_PAGES, type HelpPage } from '../../i18n/help/contents';
import { usePaneFooterStyles } from '../PaneFooter.styles';
import { usePaneStyles } from '../Pane.styles';
import { usePane } from '../pane-context';
import type { HelpPlace } from './help-context';
import { useHelpStyles } from './Help.styles';

function Page({ page }: { readonly page: HelpPage }) {
  const { texts } = usePane();
  const styles = useHelpStyles();
  const { help: words } = texts;
  const citations = HELP_CITATIONS[page];
  return (
    <>
      {helpPagesOf(texts.language)[page].map((paragraph) => (
        <p key={paragraph} className={styles.text}>
          {paragraph}
        </p>
      ))}
      {citations.length > 0 && (
        <div>
          <h3 className={styles.subtitle}>{words.grounds}</h3>
          <ul className={styles.grounds}>
            {citations.map(({ text, status }) => (
              <li key={text ?? status}>
                {text === null ? words.noText : words.ground(text, texts.words.ruleStatus[status])}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function List({ onPlace, support }: { readonly onPlace: (place: HelpPlace) => void; readonly support: string | null }) {
  const { texts } = usePane();
  const styles = useHelpStyles();
  const { help: words } = texts;
  const way = (place: HelpPlace, name: string) => (
    <li key={place}>
      <Link as="button" className={styles.link} onClick={() => onPlace(place)}>
        {name}
      </Link>
    </li>
  );
  return (
    <>
      <p className={styles.text}>{words.about}</p>
      <ul className={styles.list}>
        {HELP_PAGES.map((page) => way(page, words.pages[page]))}
        {support !== null && way('support', support)}
      </ul>
    </>
  );
}

/** Help over what somebody is at: the list of its pages, or one of them. Escape closes it. */
export function HelpView({
  place,
  onPlace,
  onClose,
  support = null,
}: {
  readonly place: HelpPlace;
  readonly onPlace: (place: HelpPlace) => void;
  readonly onClose: () => void;
  /** What can be copied for whoever helps: its name and itself; `null` where there is nothing. */
  readonly support?: { readonly name: string; readonly view: ReactNode } | null;
}) {
  const { texts } = usePane();
  const styles = useHelpStyles();
  const paneStyles = usePaneStyles();
  const footerStyles = usePaneFooterStyles();
  const { help: words } = texts;
  const title = useRef<HTMLHeadingElement>(null);
  // What was chosen to come here is gone, or lies under it.
  useEffect(() => title.current?.focus(), [place]);
  const isList = place === 'list';
  const name = isList ? words.title : place === 'support' ? (support?.name ?? words.title) : words.pages[place];
  return (
    <section
      className={styles.view}
      aria-label={words.title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={mergeClasses(paneStyles.panel, styles.panel)}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {name}
        </h2>
        {place === 'list' ? (
          <List onPlace={onPlace} support={support?.name ?? null} />
        ) : place === 'support' ? (
          support?.view
        ) : (
          <Page page={place} />
        )}
      </div>
      <footer className={footerStyles.footer}>
        {!isList && (
          <Button className={footerStyles.other} onClick={() => onPlace('list')}>
            {words.toList}
          </Button>
        )}
        <Button appearance="primary" className={footerStyles.main} onClick={onClose}>
          {words.close}
        </Button>
      </footer>
    </section>
  );
}
