import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { type ReactNode, useId, useState } from 'react';
import { useDisclosureStyles } from './Disclosure.styles';

/** Something that opens when it is asked for; what is inside is made only then. */
export function Disclosure({
  label,
  name,
  startsOpen = false,
  children,
}: {
  readonly label: string;
  /** What a screen reader says, where the label alone would not tell one from another. */
  readonly name?: string;
  /** Whether what is inside is to be seen at once. */
  readonly startsOpen?: boolean;
  readonly children: () => ReactNode;
}) {
  const styles = useDisclosureStyles();
  const [isOpen, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div className={styles.disclosure}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={name}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      <div id={id} hidden={!isOpen} className={styles.content}>
        {isOpen && children()}
      </div>
    </div>
  );
}
