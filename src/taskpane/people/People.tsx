import { Field, Input } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useDeferredValue, useMemo, useState } from 'react';
import { decimalText } from '../../i18n/numbers';
import type { Review } from '../../review/review';
import { searchIn, subjectsOf } from '../../review/subjects';
import { usePane } from '../pane-context';
import { Disclosure } from '../parts/Disclosure';
import { LongList } from '../parts/LongList';
import { Told } from '../parts/Told';
import { Who } from '../parts/Who';
import { usePeopleStyles } from './People.styles';
import { SubjectCard } from './SubjectCard';

/** Looks for people and units, without diacritics too; each opens into what is known of it. */
export function People({ review }: { readonly review: Review }) {
  const { texts } = usePane();
  const styles = usePeopleStyles();
  const words = texts.people;
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const subjects = useMemo(() => subjectsOf(review.round), [review]);
  const search = useMemo(() => searchIn(subjects), [subjects]);
  const found = useMemo(() => search(asked), [search, asked]);
  const count = (value: number): string => decimalText(texts.language, String(value));
  return (
    <div className={styles.people}>
      <Field label={words.search} hint={words.searchHelp}>
        <Input
          type="search"
          contentBefore={<Search16Regular />}
          value={query}
          onChange={(_event, { value }) => setQuery(value)}
        />
      </Field>
      <p aria-live="polite" className={styles.found}>
        {words.found(count(found.length), count(subjects.length))}
      </p>
      {found.length === 0 && <Told tone="idle">{words.nobody}</Told>}
      <LongList key={asked} items={found} keyOf={({ kind, id }) => `${kind} ${id}`}>
        {(subject) => (
          <div className={styles.one}>
            <Who id={subject.id} detail={subject.unit} />
            <Disclosure label={words.open} name={words.openOf(subject.name === '' ? subject.id : subject.name)}>
              {() => <SubjectCard subject={subject} review={review} />}
            </Disclosure>
          </div>
        )}
      </LongList>
    </div>
  );
}
