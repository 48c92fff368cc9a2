import { Button } from '@fluentui/react-components';
import type { Place } from '../workbook/place';
import { usePaneStyles } from './Pane.styles';
import { usePane } from './pane-context';

const WORKBENCH = 'index.html';

/** What stands in place of the pane where there is no Excel that it could work in: why, and where the work can be done now. */
export function NoExcel({ place }: { readonly place: Exclude<Place, { readonly kind: 'excel' }> }) {
  const { texts } = usePane();
  const styles = usePaneStyles();
  const { title, lines } = words();
  // Inside Excel the workbench would have to live in the pane: it opens in a browser instead.
  const isInBrowser = place.kind === 'outside';
  return (
    <main className={styles.welcome}>
      <h1 className={styles.welcomeTitle}>{title}</h1>
      {lines.map((line) => (
        <p key={line} className={styles.welcomeText}>
          {line}
        </p>
      ))}
      <p className={styles.welcomeText}>
        <Button
          as="a"
          appearance="primary"
          href={WORKBENCH}
          {...(isInBrowser ? {} : { target: '_blank', rel: 'noopener' })}
        >
          {texts.pane.openWorkbench}
        </Button>
      </p>
      <p className={styles.privacy}>{texts.start.privacy}</p>
    </main>
  );

  function words(): { readonly title: string; readonly lines: readonly string[] } {
    const { tooOld, unreachable, outsideExcel } = texts.pane;
    switch (place.kind) {
      case 'too-old':
        return { title: tooOld.title, lines: [tooOld.body(place.has, place.needs), tooOld.instead] };
      case 'unreachable':
        return { title: unreachable.title, lines: [unreachable.body, unreachable.instead] };
      case 'outside':
        return { title: outsideExcel.title, lines: [outsideExcel.body] };
    }
  }
}
