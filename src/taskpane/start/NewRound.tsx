import { Button, Field, Input, Select, Spinner, mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { failureText } from '../../i18n/failure-text';
import type { Failure } from '../../i18n/failure-sentences';
import { decimalText } from '../../i18n/numbers';
import { shippedCampaign } from '../../review/campaigns';
import { TEMPLATE_PEOPLE, templateCampaigns, templatePlans, templateYear } from '../../review/template';
import { newWorkbook } from '../../workbook/file/new-workbook';
import type { PaneHost } from '../../workbook/pane-host';
import { usePaneFooterStyles } from '../PaneFooter.styles';
import { usePaneStyles } from '../Pane.styles';
import { usePane } from '../pane-context';
import { Notice } from '../parts/Notice';
import { useSelfTestStyles } from '../SelfTest.styles';
import { OpeningNotice } from './OpeningNotice';
import { useStartStyles } from './Start.styles';
import { useOpenOther } from './useOpenOther';

/** A whole number of people that a template can have; `null` where the text is none. */
function peopleOf(text: string): number | null {
  const people = /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : 0;
  return people >= TEMPLATE_PEOPLE.least && people <= TEMPLATE_PEOPLE.most ? people : null;
}

/** Makes the workbook of a new round, by campaign, year, period and number of people, and opens it; the open workbook stays as it is. */
export function NewRound({ openOther, onBack }: Pick<PaneHost, 'openOther'> & { readonly onBack: () => void }) {
  const { texts } = usePane();
  const styles = useStartStyles();
  const besideStyles = useSelfTestStyles();
  const paneStyles = usePaneStyles();
  const footerStyles = usePaneFooterStyles();
  const words = texts.start.round;
  const title = useRef<HTMLHeadingElement>(null);
  // What was chosen to come here is gone, and with it the focus.
  useEffect(() => title.current?.focus(), []);
  const formId = useId();
  const [campaigns] = useState(templateCampaigns);
  const [id, setId] = useState(campaigns[0]?.id ?? '');
  const campaign = campaigns.find((one) => one.id === id);
  const [year, setYear] = useState(campaign?.year ?? '');
  const [period, setPeriod] = useState(campaign?.period ?? 'year');
  const [people, setPeople] = useState(String(TEMPLATE_PEOPLE.usual));
  const [isAsked, setAsked] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const opening = useOpenOther(openOther);
  const { isBusy } = opening;
  const count = (value: number): string => decimalText(texts.language, String(value));
  const wanted = { year: templateYear(year), people: peopleOf(people) };

  const make = (): void => {
    setAsked(true);
    setFailure(null);
    const pack = shippedCampaign(id);
    if (isBusy || pack === null || wanted.year === null || wanted.people === null) return;
    const plans = templatePlans(pack, { year: wanted.year, period, people: wanted.people });
    if (!plans.ok) {
      setFailure(plans.error);
      return;
    }
    const name = words.file(id, year.trim());
    opening.open(async () => ({ name, bytes: await newWorkbook(plans.value), isSample: false }));
  };

  return (
    <>
      <div className={mergeClasses(paneStyles.panel, besideStyles.panel)} aria-busy={isBusy}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {words.title}
        </h2>
        <p className={styles.text}>{words.about}</p>
        <OpeningNotice opening={opening} />
        {failure !== null && (
          <Notice intent="error" title={words.notMade}>
            <p className={styles.text}>{failureText(texts, failure)}</p>
          </Notice>
        )}
        <form
          id={formId}
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            make();
          }}
        >
          <Field
            className={styles.field}
            label={words.campaign}
            {...(campaign === undefined ? {} : { hint: words.campaignHelp(campaign.citation) })}
          >
            <Select
              className={styles.input}
              value={id}
              onChange={(_, { value }) => {
                const chosen = campaigns.find((one) => one.id === value);
                if (chosen === undefined) return;
                setId(chosen.id);
                setYear(chosen.year);
                setPeriod(chosen.period);
              }}
            >
              {campaigns.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            className={styles.field}
            label={words.year}
            hint={words.yearHelp}
            {...(isAsked && wanted.year === null ? { validationMessage: words.yearWrong } : {})}
          >
            <Input className={styles.input} value={year} onChange={(_, { value }) => setYear(value)} />
          </Field>
          <Field className={styles.field} label={words.period}>
            <Select
              className={styles.input}
              value={period}
              onChange={(_, { value }) => setPeriod(campaign?.periods.find((one) => one === value) ?? period)}
            >
              {(campaign?.periods ?? []).map((one) => (
                <option key={one} value={one}>
                  {texts.periods[one]}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            className={styles.field}
            label={words.people}
            hint={words.peopleHelp(count(TEMPLATE_PEOPLE.least), count(TEMPLATE_PEOPLE.most))}
            {...(isAsked && wanted.people === null
              ? { validationMessage: words.peopleWrong(count(TEMPLATE_PEOPLE.least), count(TEMPLATE_PEOPLE.most)) }
              : {})}
          >
            <Input
              className={styles.input}
              inputMode="numeric"
              value={people}
              onChange={(_, { value }) => setPeople(value)}
            />
          </Field>
        </form>
      </div>
      <footer className={footerStyles.footer}>
        <Button className={footerStyles.other} disabledFocusable={isBusy} onClick={isBusy ? undefined : onBack}>
          {words.back}
        </Button>
        <Button
          appearance="primary"
          type="submit"
          form={formId}
          className={footerStyles.main}
          disabledFocusable={isBusy}
          {...(isBusy ? { icon: <Spinner size="extra-tiny" /> } : {})}
        >
          {isBusy ? words.making : words.make}
        </Button>
      </footer>
    </>
  );
}
