import { CAMPAIGNS } from '../../../src/packs';
import { templatePlans } from '../../../src/review/template';
import { expectKept } from '../kept/kept';
import { shownPlan } from '../kept/shown-plan';

test.each(CAMPAIGNS.map(({ id }) => id))(
  'every cell of the empty workbook for %s is as it was read through: its words, lists, limits, hints, looks',
  (id) => {
    const campaign = CAMPAIGNS.find((one) => one.id === id);
    if (campaign === undefined) throw new Error('a campaign that ships');
    const plans = templatePlans(campaign, { people: 2, year: null, period: null });
    if (!plans.ok) throw new Error(plans.error.code);
    expectKept(`template/${id}`, plans.value.map(shownPlan).join('\n'));
  },
);
