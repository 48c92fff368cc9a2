import { Button, Checkbox } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { sentenceCase } from '../../i18n/sentences';
import { decimalText } from '../../i18n/numbers';
import { findingSentence } from '../../i18n/finding-text';
import {
  fileStateText,
  namesOfCollection,
  othersText,
  tabStateText,
  toDoText,
  toLookAt,
  whoScoredText,
} from '../../review/collecting/account';
import type { CheckedFile, Collection, SentState, SentTab, TabState } from '../../review/collecting/sent';
import { usePane } from '../pane-context';
import { Disclosure } from '../parts/Disclosure';
import { Section } from '../parts/Section';
import { ShortList } from '../parts/ShortList';
import { type Tone, Told } from '../parts/Told';
import { useCollectingStyles } from './Collecting.styles';
import type { CollectingWork } from './useCollecting';

const FILE_TONE: Readonly<Record<Exclude<SentState['kind'], 'read'>, Tone>> = {
  unreadable: 'error',
  'sent-twice': 'idle',
  'collected-before': 'idle',
  'other-round': 'bad',
  'no-scoring-tab': 'warning',
};

const TAB_TONE: Readonly<Record<TabState['kind'], Tone>> = {
  added: 'good',
  replaced: 'good',
  same: 'idle',
  newer: 'open',
  conflict: 'bad',
  nothing: 'warning',
  unread: 'error',
};

/** What is wrong in a sent tab, by its cells; they are not in this workbook, so there is nowhere to go to. */
function Errors({
  file,
  tab,
  collection,
}: {
  readonly file: string;
  readonly tab: SentTab;
  readonly collection: Collection;
}) {
  const { texts } = usePane();
  const styles = useCollectingStyles();
  const words = texts.collecting;
  const errors = toLookAt(tab);
  if (errors.length === 0) return null;
  const count = decimalText(texts.language, String(errors.length));
  const names = namesOfCollection(collection);
  return (
    <Disclosure label={words.errors(count)} name={words.errorsOf(count, tab.name, file)}>
      {() => (
        <ShortList items={errors} keyOf={(_found, index) => String(index)} first={20}>
          {(found) => {
            const sentence = findingSentence(texts, found, names);
            return (
              <span className={styles.text}>
                {found.cell === null ? sentence : words.errorAt(found.cell, sentence)}
              </span>
            );
          }}
        </ShortList>
      )}
    </Disclosure>
  );
}

function TabLine({
  file,
  tab,
  collection,
  work,
}: {
  readonly file: CheckedFile;
  readonly tab: SentTab;
  readonly collection: Collection;
  readonly work: CollectingWork;
}) {
  const { texts } = usePane();
  const styles = useCollectingStyles();
  const words = texts.collecting;
  const { state } = tab;
  const who = whoScoredText(texts, tab);
  const toDo = toDoText(texts, collection, state);
  const old = state.kind === 'newer' ? state.than : state.kind === 'replaced' ? state.as : null;
  return (
    <div className={styles.tab}>
      <span className={styles.text}>{words.tab(tab.name)}</span>
      <Told tone={TAB_TONE[state.kind]}>{sentenceCase(tabStateText(texts, state))}</Told>
      {toDo !== '' && <span className={styles.text}>{toDo}</span>}
      {who !== '' && <span className={styles.remark}>{who}</span>}
      {old !== null && (
        <Checkbox
          label={words.replace(old)}
          checked={work.replaces(file.sha256, tab.name)}
          disabled={work.isAdding}
          onChange={(_event, data) => work.replace(file.sha256, tab.name, data.checked === true)}
        />
      )}
      <Errors file={file.name} tab={tab} collection={collection} />
    </div>
  );
}

/** Every file that was chosen, what it brings, and why it is not taken where it is not. */
export function SentFiles({ collection, work }: { readonly collection: Collection; readonly work: CollectingWork }) {
  const { texts } = usePane();
  const styles = useCollectingStyles();
  const words = texts.collecting;
  const { files } = collection;
  if (files.length === 0) return null;
  return (
    <Section title={words.files(decimalText(texts.language, String(files.length)))}>
      <ul className={styles.list}>
        {files.map((file, index) => (
          <li key={`${String(index)} ${file.sha256}`} className={styles.file}>
            <span className={styles.fileHead}>
              <span className={styles.fileName}>{file.name}</span>
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={words.remove(file.name)}
                disabledFocusable={work.isWorking || work.isAdding}
                onClick={() => work.remove(index)}
              />
            </span>
            {file.state.kind === 'read' ? (
              <>
                {file.state.tabs.map((tab) => (
                  <TabLine key={tab.name} file={file} tab={tab} collection={collection} work={work} />
                ))}
                {file.state.others.length > 0 && (
                  <span className={styles.remark}>{sentenceCase(othersText(texts, file.state.others))}</span>
                )}
              </>
            ) : (
              <Told tone={FILE_TONE[file.state.kind]}>{sentenceCase(fileStateText(texts, collection, file))}</Told>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
