import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useFault } from '../useFault';
import { useCopyTextStyles } from './CopyText.styles';

/** Whether the text was copied, as far as that was tried. */
type Copying = 'not-yet' | 'copied' | 'by-hand';

/** A text that is shown whole and can be copied, also where the program around the pane does not let us. */
export function CopyText({
  text,
  words,
}: {
  readonly text: string;
  readonly words: {
    readonly label: string;
    readonly help?: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
  };
}) {
  const styles = useCopyTextStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copying, setCopying] = useState<Copying>('not-yet');
  const attempt = useFault();
  const copy = (): void =>
    attempt(async () => {
      try {
        await navigator.clipboard.writeText(text);
        setCopying('copied');
      } catch {
        // Not allowed in this frame, or by this browser.
        area.current?.focus();
        area.current?.select();
        setCopying('by-hand');
      }
    });
  return (
    <>
      <Field label={words.label} {...(words.help === undefined ? {} : { hint: words.help })}>
        <Textarea className={styles.text} rows={10} resize="vertical" readOnly value={text} textarea={{ ref: area }} />
      </Field>
      <Button className={styles.copy} onClick={copy}>
        {words.copy}
      </Button>
      <p role="status" className={styles.told}>
        {copying === 'copied' ? words.copied : copying === 'by-hand' ? words.copyByHand : ''}
      </p>
    </>
  );
}
