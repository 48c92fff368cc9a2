import { type ReactNode, type Ref, useId } from 'react';
import type { HelpPage } from '../../i18n/help/contents';
import { HelpLink } from '../help/HelpLink';
import { useSectionStyles } from './Section.styles';

/** A part of a step under its own heading, with a line of help where one is needed. */
export function Section({
  title,
  help,
  explain,
  titleRef,
  children,
}: {
  readonly title: string;
  readonly help?: string;
  /** The page of help about it. */
  readonly explain?: HelpPage;
  /** Where the focus can be brought to. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}) {
  const styles = useSectionStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title} {...(titleRef === undefined ? {} : { ref: titleRef, tabIndex: -1 })}>
          {title}
        </h2>
        {explain !== undefined && <HelpLink page={explain} />}
      </div>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      {children}
    </section>
  );
}
