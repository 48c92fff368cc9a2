import { Button } from '@fluentui/react-components';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import type { HelpPage } from '../../i18n/help/contents';
import { usePane } from '../pane-context';
import { useHelp } from './help-context';

/** The way from where a concept occurs to its page of help. */
export function HelpLink({ page }: { readonly page: HelpPage }) {
  const { texts } = usePane();
  const { open } = useHelp();
  if (open === null) return null;
  const label = texts.help.explain(texts.help.pages[page]);
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<QuestionCircle16Regular />}
      aria-label={label}
      title={label}
      onClick={() => open(page)}
    />
  );
}
