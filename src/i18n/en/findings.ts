import { countText } from '../numbers';
import type { Texts } from '../texts';
import { recognitionFindings } from './recognition';
import { counted, plural } from './plural';

/** Where a rule stands, with the mark where its original text is still to be read. */
function sourceOf({ citation, mark }: { readonly citation: string; readonly mark: string | null }): string {
  return `(${citation}${mark === null ? '' : `; ${mark}`})`;
}

/** How many of what there are, of those that are more than one. */
function listed(counts: readonly (readonly [count: number, of: string])[]): string {
  return counts.flatMap(([count, of]) => (count > 1 ? [`${countText('en', count)} ${of}`] : [])).join(', ');
}

/** Where a rule of the round is set. */
const WHERE = 'in the step Round (or in the tab Đợt xét)';

/** The same, with what is typed in the tab. */
function whereTyped(typed: string): string {
  return `in the step Round (in the tab Đợt xét, type ${typed})`;
}

/** Sentences for findings: what is wrong and what to do next. */
export const findings: Texts['findings'] = {
  ...recognitionFindings,
  'score.not-a-number': ({ value, item }) =>
    `the ${item === null ? 'bonus or penalty' : `score for “${item}”`} says “${value}”, which is no number. Write a number.`,
  'score.above-max': ({ value, max, item }) =>
    `the score ${value} is above the maximum of ${max} for “${item}”. Check and correct it.`,
  'score.below-zero': ({ value, item }) =>
    item === null
      ? `the bonus or penalty is ${value}, below 0. Write a positive number; a penalty is subtracted in the total.`
      : `the score ${value} for “${item}” is below 0. Check and correct it.`,
  'score.missing': ({ item }) => `there is no score for “${item}”. Fill it in, or there is no total.`,
  'score.step': ({ value, step }) => `the score ${value} was rounded or is off the step of ${step}. Check it.`,
  'score.off-scale': ({ value, item, scale }) =>
    `the score ${value} is not one that the criterion “${item}” allows (${scale}). It counts as written; please check it.`,
  'score.shared-cell': ({ value, people, criteria, raters }) =>
    `a merged cell with ${value} counts for ${listed([
      [people, 'people'],
      [criteria, 'criteria'],
      [raters, 'raters'],
    ])}, in full for each. If it should not, split the cell and give each its own points.`,
  'score.total-mismatch': ({ stated, total }) =>
    `the total says ${stated}, and comes to ${total}. Bình Xét uses what it comes to; look at the scores again.`,
  'criterion.sum-mismatch': ({ declared, sum }) =>
    `the maximum total says ${declared}, and the criteria add up to ${sum}. Check the row “Điểm tối đa”.`,
  'criterion.max-differs': ({ item, max, declared }) =>
    `the maximum of “${item}” says ${max}, the scoring scheme says ${declared}. The sheet’s own counts; check the row “Điểm tối đa”.`,
  'criterion.maxima-differ': ({ item, max, other, tab }) =>
    `the maximum of “${item}” is ${max} here, and ${other} in the tab “${tab}”, which scores the same people. Each sheet’s own counts; compare the two and mend the one that is wrong.`,
  'criterion.unknown': ({ item, form }) =>
    `the criterion “${item}” is not in “${form}” of the scoring scheme. It still counts in the total, but no class can be told from this sheet.`,
  'criterion.absent': ({ item, form }) =>
    `this sheet lacks the criterion “${item}” of “${form}”, so no class can be told. Add the column, or name the criterion alike.`,
  'criterion.no-form': ({ scheme }) =>
    `this sheet has no criterion of the scoring scheme “${scheme}”. Totals are added up as the sheet has them, without a class.`,
  'person.duplicate': ({ who, tab }) =>
    tab === ''
      ? `${who} stands further up already. Only the first row counts; delete this one or correct its code.`
      : `${who} has points in the tab “${tab}” already. Only those count; compare the two tabs and keep one.`,
  'person.unknown': ({ who }) => `${who} is not in the roster. Check the code, or add the person.`,
  'person.ambiguous': ({ who, among }) =>
    `${who}: several people of the roster bear this name (${among}), so nobody is taken. Give this row a code.`,
  'person.duplicate.on-ballot': ({ who }) =>
    `${who} has a column further left already, and only that one counts. Correct the code if this column is somebody else’s; else delete the whole column (each row is a paper: delete none).`,
  'person.ambiguous.on-ballot': ({ who, among }) =>
    `${who}: several people of the roster bear this name (${among}), so this column counts for nobody. Write the code before the name.`,
  'person.unknown.ordinal': ({ heading }) =>
    `a ballot tab has no column “${heading}”: secret papers are not numbered. Delete the whole column.`,
  'person.no-name': ({ who }) => `${who} has no name, so papers can give the code only. Write the name in this row.`,
  'person.no-code': ({ who }) => `${who} has no code and is left out. Give this row a code.`,
  'person.name-differs': ({ who, name }) =>
    `“${name}” stands here, but the code is that of ${who}. The code counts; check that it is the right person.`,
  'person.not-scored': ({ who }) => `${who} was scored by nobody. Check the scoring tabs.`,
  'unit.unknown': ({ who, unit }) =>
    unit === ''
      ? `${who} has no unit and counts for none.`
      : `the unit “${unit}” of ${who} is not among the units. Write its name alike in both tabs.`,
  'value.unreadable': ({ what, value, expected }) =>
    `${what} says “${value}”, which cannot be read. ${expected === null ? 'Correct this cell.' : `Please ${expected}.`}`,
  'value.unreadable.alternatives': ({ part }) =>
    `only one item of “${part}” counts, but two have points, so there is no total. Keep the points of one.`,
  'value.unreadable.ballot-direction': () =>
    'the papers stand in columns (one row a person), so they were not counted. Put the names into the first row, and each paper into a row.',
  'value.unreadable.ballot-header': () =>
    'there is no row with the names on the ballot. Each name of the first row must begin with its code.',
  'value.unreadable.ballot-column': () =>
    'this column has marks and no name above them. Write the code and name, or delete the column.',
  'value.unreadable.ballot-invalid-twice': () =>
    'there is a column of invalid papers further left. A paper is invalid if either says so; make them one column.',
  'value.unreadable.rater': () =>
    'it is not clear who scored here. Put “Tự chấm”, “Đơn vị chấm” or “Hội đồng chấm” into the tab’s name.',
  'value.unreadable.award-of-tab': () =>
    'it is not clear which award these ballots are for. Name the tab “Phiếu” and the short name, for example “Phiếu CSTĐCS”.',
  'value.unreadable.parameter-key': ({ value }) =>
    `there is no parameter “${value}”. Check its spelling; it has no effect.`,
  'value.unreadable.parameter-value': ({ setting, value }) =>
    `the rule “${setting}” does not take “${value}”. Correct it; until then it counts as not set.`,
  'column.missing': ({ column }) =>
    `there is no column “${column}”, so conditions that need it stay unknown. Add the column.`,
  'tab.not-used': () =>
    'this tab is not used: it is none of those that Bình Xét reads, or of an award that this round does not work out.',
  'unit.duplicate': ({ code, unit, first }) =>
    `${unit === '' ? `${code} has no name, and neither has ${first} above` : `${code} has the name “${unit}” of ${first} above`}: nobody can tell whose people are whose, so only the first row counts. Give the two units different names, in the roster too.`,
  'unit.not-scored': ({ unit, people, rater }) =>
    rater === null
      ? `${unit}: none of its ${counted(people, 'person', 'people')} has a score. Check that all scoring tabs have come in.`
      : `${unit}: none of its ${counted(people, 'person', 'people')} has a score under “${rater}”. Check that all scoring tabs have come in.`,
  'scores.rater-at-maximum': ({ rater, people }) =>
    `“${rater}”: all ${counted(people, 'person', 'people')} have the maximum for every criterion. If that is right, nothing needs to change.`,
  'scores.unit-at-maximum': ({ rater, unit, people }) =>
    `“${rater}”: all ${counted(people, 'person', 'people')} of ${unit} have the maximum for every criterion. If that is right, nothing needs to change.`,
  'scores.unit-identical': ({ rater, unit, people, total }) =>
    `“${rater}”: ${counted(people, 'person', 'people')} of ${unit} have the same total, ${total}. If that is right, nothing needs to change.`,
  'scores.raters-identical': ({ first, second, people }) =>
    `“${first}” and “${second}” are the same for every criterion of all ${counted(people, 'person', 'people')}. See whether a table was pasted twice; if it is right, nothing needs to change.`,
  'rater.gap': ({ who, gap, limit }) =>
    `the raters of ${who} are ${counted(gap, 'point')} apart (warned of from ${limit} on). Look at the scores again.`,
  'round.missing': ({ label, award }) =>
    `“${label}” is not there${award === null ? '' : `, and ${award} needs it`}. Fill it in and read again.`,
  'round.label-repeated': ({ label }) => `“${label}” stands there twice. Only the first row counts; delete this one.`,
  'ballot.reconciliation': ({ award, line, left, right, difference, who }) =>
    `ballots ${award}${who === null ? '' : `, ${who}`}: “${line}” does not hold (${left} and ${right}, a difference of ${difference}). ` +
    'Check the ballots and the numbers; until they agree there is no result.',
  'ballot.reconciliation.council': ({ line, left, right, difference }) =>
    `“${line}” does not hold (council tab: ${left}; round’s tab: ${right}; a difference of ${difference}). Make them agree; until then no vote has a result.`,
  'ballot.unknown-mark': ({ award, who, count }) =>
    `ballots ${award}, ${who}: ${counted(count, 'mark')} of no known meaning ${plural(count, 'counts', 'count')} as unreadable. Look at the ballots again.`,
  'ballot.ineligible-nominee': ({ award, who, eligibility }) =>
    `${who} is on the ballot for ${award}, but is ${eligibility}. The council should look at this before it nominates.`,
  'ballot.unanimous': ({ award, who, isYes }) =>
    `every valid ballot for ${award} says ${isYes ? 'yes' : 'no'} to ${who}. Writing this result down tells how everyone voted.`,
  'round.signer-away': ({ role, name }) =>
    `${role} is ${name}, whom the council's tab does not have as present: the minutes of the meeting leave that signature open. Name who presided or wrote the minutes, or mend the presence.`,
  'round.signer-away.counting': ({ isChief, name }) =>
    `${isChief ? 'the head' : 'a member'} of the counting committee is ${name}, whom the council’s tab does not have as present: the counting minutes leave the name and signature open. Name who counted, or mend the presence.`,
  'round.signer-differs': ({ role, name, signer }) =>
    `${role} is ${name} by the council’s tab and ${signer} by the round’s, which the papers follow. Check who signs.`,
  'round.decision-early': ({ decided, met }) =>
    `the decision bears ${decided}, a day before the council’s meeting (${met}) whose minutes it rests on. Check both days.`,
  'ballot.no-papers': ({ award, returned }) =>
    `${award}: ${counted(returned, 'ballot')} returned, but the workbook has neither a tab of ballots nor totals for this award. Check the name of the tab.`,
  'title.other-subject': ({ award, name, isOfUnits }) =>
    `${name} is registered for ${award}, an award for ${isOfUnits ? 'units' : 'people'}, and is not considered for it. Check the short name (LĐTT is for people, TTLĐTT for units).`,
  'ballot.invalid-differs': ({ award, stated, read, sheet }) =>
    `${award}: ${counted(stated, 'invalid ballot')} noted, while the tab “${sheet}” has ${read}; the tab of ballots decides. Give the reason under “Không hợp lệ” of that tab where a ballot is invalid, or mend the number.`,
  'ballot.teller-nominee': ({ award, name }) =>
    `${name} counts the ballots for ${award} and stands on them; by custom whoever stands on a ballot does not count it. Name somebody else, or say so in the minutes where the council’s statute allows it.`,
  'ballot.invalid-inferred': ({ award, returned, valid, rest }) =>
    `${award}: ${counted(returned, 'ballot')} returned, and the opinions add up to ${valid}; the other ${rest} are taken as invalid. If they are, write their number into “Không hợp lệ” of the tab Kiểm phiếu; if not, into “Không ý kiến”.`,
  'ballot.reason-unclear': ({ award, count }) =>
    `ballots for ${award}: in ${count} the cell “Không hợp lệ” holds what is no reason (0, Không, hợp lệ). Leave it empty where the ballot is valid, and give the reason where it is not.`,
  'ballot.reason-names-somebody': ({ award, count }) =>
    `ballots for ${award}: the reason why ${counted(count, 'ballot')} ${plural(count, 'is', 'are')} invalid names somebody, gives a code or an office, or tells whose ballot it was. To keep the vote secret that reason is not in the counting minutes; better write one that names nobody, such as “ghi thêm tên”.`,
  'ballot.base-exceeded': ({ award, base, of, valid, setting }) =>
    `ballots for ${award}: ${valid} are valid, and shares are taken of ${base}, ${of}: they can exceed 100%. Where opinions came in writing, set “${setting}” ${WHERE}.`,
  'ballot.rounded-share': ({ award, setting, percent, yes, of }) =>
    `${award}: ${yes} of ${of} is ${percent}% once it is rounded, and below that in truth, so “from ${percent}%” is not reached. Where the council goes by a fraction, write it as such (2/3) for “${setting}” ${WHERE}.`,
  'ballot.hands-raised': ({ award }) =>
    `${award} needs a secret ballot, but the tab of results says that hands were raised. The council must look at it before proposing.`,
  'second-ballot.no-tie': ({ award }) =>
    `nobody is tied at the cut for ${award} now, so the second ballot proposes nothing. Look at the first ballot again.`,
  'second-ballot.not-tied': ({ award, who }) =>
    `${who} is on the second ballot for ${award} but is not tied at the cut, so it proposes nothing.`,
  'second-ballot.absent': ({ award, who }) =>
    `${who} is tied at the cut for ${award} but is not on the second ballot, so it proposes nothing.`,
  'second-ballot.decided-otherwise': ({ award, who, isChosen }) =>
    `the council’s decisions say “${isChosen ? 'Chọn' : 'Không chọn'}” of ${who} for ${award}, against the second ballot, which only proposes. Unless it is a slip, give its reason under “Căn cứ”.`,
  'ceiling.base-pending': ({ award, pending }) =>
    `the number that the ceiling for ${award} is taken of may still grow: ${counted(pending, 'case')} ${plural(pending, 'is', 'are')} not settled.`,
  'rule.act-expired': ({ act, until, date }) =>
    `the last day of ${act} was ${until}, before the round’s day, ${date}. Look up what replaces it, and mend the legal bases of the papers before they are signed.`,
  'rule.outside-plan': ({ first, last, from, to, citation }) =>
    `the round is of ${first} to ${last}, the campaign (${citation}) only of ${from} to ${to}: criteria, targets and the legal bases of the papers are those of that plan. Use the campaign file of the newer plan, where there is one; else mend the bases before the papers are signed.`,
  'ceiling.unset': ({ award, count, citation, setting }) =>
    `${award}: it is not known whether a ceiling holds (${citation}), so nobody is left out: ${counted(count, 'nomination')}. Look it up, then set “${setting}” ${WHERE}; none where there is no ceiling.`,
  'ceiling.unranked': ({ award, count, of, setting }) =>
    `${award} has a ceiling and no vote, so the final score ranks; of ${counted(of, 'eligible case')} ${count} ${plural(count, 'has', 'have')} no score to be ranked by, and cannot be settled. Score them (units have no score), or set “${setting}” to yes ${WHERE} so that votes rank, or lift the ceiling.`,
  'decision.not-tied': ({ award, who }) =>
    `${who} is not among those tied at the cut for ${award}, so this decision does not apply.`,
  'decision.both-ways': ({ award, who }) => `${who} is both chosen and not chosen for ${award}. Keep one decision.`,
  'decision.too-many': ({ award, who }) =>
    `more people are chosen for ${award} than places are left, so nobody is (${who} among them). Choose as many as there are places.`,
  'decision.no-code': ({ award }) =>
    `this row has a decision on ${award} and no code, so it does not apply. Write the code of the person or unit.`,
  'decision.by-name': ({ award, who }) =>
    `the code of ${who} does not stand here as it is, so the decision on ${award} in this row does not apply. Write the code alone, without the name.`,
  'decision.namesakes': ({ award, name, among }) =>
    `${name}: several bear this name (${among}), so the decision on ${award} in this row does not apply. Write the code in place of the name.`,
  'decision.unknown': ({ award, typed }) =>
    `“${typed}” is not in the roster, so the decision on ${award} in this row does not apply. Check the code.`,
  'decision.no-award': ({ who }) =>
    `this row has a decision on ${who} and no award, so it does not apply. Write the award.`,
  'decision.open': ({ award, who }) =>
    `nothing says whether the council chose ${who} for ${award}, so this row decides nothing yet. Write the decision, or delete the row.`,
  'rule.vote-threshold-unset': ({ award, setting }) =>
    `a vote is required for ${award}, and nobody says how many “yes” it takes. Set “${setting}” ${WHERE}, by the council’s statute.`,
  'rule.percent-below-one': ({ setting, value }) =>
    `${setting}: “${value}” is taken as ${value}%, less than 1%. For seventy per cent write 70, not 0.7.`,
  'rule.unconfirmed.rule': ({ award, citation, status, setting, value, typed }) =>
    `the conditions of ${award} (${citation}): ${status}. When the council has checked them, set “${setting}” to “${value}” ${whereTyped(typed)}.`,
  'rule.unconfirmed.setting': ({ award, setting }) =>
    `${award}: no text lays down the ${setting}, so the safest way is used. If the council has another rule, set it ${WHERE}.`,
  'rule.unconfirmed.choice': ({ setting, citation, status, suggest }) =>
    `${setting} (${citation}): ${status}. ${suggest === null ? '' : `Hint: ${suggest}, not checked. `}` +
    `When the council has chosen, set it ${WHERE}.`,
  'rating.short-service': ({ who, rating, months, ...source }) =>
    `${who} is rated ${rating}, but worked only ${counted(months, 'month')} in the year: maternity leave aside, nobody is rated then ${sourceOf(source)}. Check it.`,
  'rating.absence': ({ who, rating, months, ...source }) =>
    `${who} is rated ${rating}, but worked only ${counted(months, 'month')} in the year: then nobody is rated good or above ${sourceOf(source)}. Check it.`,
  'rating.disciplined': ({ who, rating, ...source }) =>
    `${who} is rated ${rating}, but was disciplined in the year ${sourceOf(source)}. Check the rating.`,
  'rating.share-exceeded': ({ scope, excellent, limit, percent, ...source }) =>
    `${counted(excellent, 'person', 'people')} ${plural(excellent, 'is', 'are')} rated excellent in ${scope}, above the share of ${percent}` +
    `${limit === null ? ' in both readings' : `: at most ${limit} may be`} ${sourceOf(source)}. Look at the ratings again.`,
  'rule.unconfirmed.scheme': ({ setting, citation, status, value, typed }) =>
    `scoring scheme, ${setting} (${citation}): ${status}. Not applied; once the council has checked it, set it to “${value}” ${whereTyped(typed)}.`,
  'statute.not-in-force': ({ statute, date, from, to }) =>
    `the statute “${statute}” is not in force on ${date}${from === null ? '' : `, only from ${from}`}` +
    `${to === null ? '' : `, until ${to}`}, so it is not used. Check “Ngày họp” and the statute’s dates.`,
  'statute.word-taken': ({ statute, word }) =>
    `the statute “${statute}” adds the word “${word}”, which means something else already or can be no such word, so it is read as before.`,
  'statute.word-unknown': ({ statute, word, means }) =>
    `the statute “${statute}” adds the word “${word}” for “${means}”, which is no word that is known, so it is not used. Write a word of the template.`,
  'statute.row-not-used': ({ row }) =>
    `“${row}” is no label and no parameter of a statute, so the value in this row is not used. Correct the name, or leave the value empty if the row is but a heading.`,
  'statute.not-used': ({ statute, setting }) =>
    `the statute “${statute}” sets “${setting}”, a rule that this campaign does not have; other campaigns may.`,
  'target.conflicts-with-ceiling': ({ target, needed, award, limit, base, percent, places, citation, plan }) =>
    `the target “${target}” (${plan}) needs at least ${counted(needed, 'nomination')} for ${award}, but ` +
    `${percent === null ? `the ${places ?? ''} places there are` : `at most ${percent} of ${base}${citation === '' ? '' : ` (${citation})`}`} ` +
    `allow no more than ${limit}. Both cannot hold; the council should know before the review.`,
  'article.no-date': ({ who, title }) =>
    `the article “${title}” of ${who} is approved but has no date, so it does not count. Write its date into the tab of articles.`,
  'article.outside-quarter': ({ who, title }) =>
    `the article “${title}” of ${who} is dated outside the quarter, so it does not count.`,
  'article.not-a-quarter': () => 'articles give points in rounds of a quarter only; none are added here.',
  'article.points-unset': ({ count, setting }) =>
    `${counted(count, 'article')} ${plural(count, 'is', 'are')} approved in the quarter, but nobody says how many points each gives, so none are added. Set “${setting}” ${WHERE}.`,
  'article.repeated': ({ who, title }) =>
    `the article “${title}” of ${who} stands there twice and counts twice. Please check.`,
  'judgement.unknown': ({ criterion }) =>
    `the plan has no criterion “${criterion}”, so this judgement is not used. Write the code or name of one of its criteria.`,
  'judgement.other-group': ({ who, criterion }) =>
    `the criterion “${criterion}” is not for the group of ${who}, so this judgement is not used.`,
  'judgement.repeated': ({ who, criterion }) =>
    `the criterion “${criterion}” of ${who} was judged above. Only the first row counts.`,
  'judgement.missing': ({ who, award }) =>
    `${who} is registered for ${award}, and the council has recorded no judgement. Record it, or these criteria are not looked at.`,
  'indicator.unknown': ({ code }) =>
    `“${code}” is no code of a target or a date of the plan, so this row is not used. Check the code.`,
  'indicator.worked-out': ({ code }) =>
    `the target “${code}” is worked out from the roster and the review; this row is not used.`,
  'indicator.repeated': ({ code }) => `“${code}” stands above already. Only the first row counts; delete this one.`,
  'indicator.other-year': ({ code }) => `the row of “${code}” is of a year that is not reviewed, so it does not count.`,
  'indicator.set-elsewhere': ({ code }) =>
    `“${code}” differs from the tab Đợt xét. Bình Xét uses the value in the tab Đợt xét.`,
  'title.year-not-proposed': ({ who, award, year }) =>
    `the roster says that ${who} has ${award} of ${year}, but this round of ${year} does not nominate for it. ` +
    `${year} still counts among the years in a row, as the roster has it; delete it if it was not awarded.`,
  'title.year-ahead': ({ who, award, years }) =>
    `the roster says that ${who} has ${award} of ${years}, after the year of this round. Check the year.`,
  'initiative.mismatch': ({ who, roster, register, other }) =>
    `level of the initiative of ${who}: the roster says ${roster ?? 'none'}, the register ${register ?? 'none'}` +
    `${other === null ? '' : ` (${other})`}. Bình Xét uses the roster; make them agree.`,
  'initiative.no-decision': ({ title, missing }) =>
    `the initiative “${title}” is said to be recognised, but has no ` +
    `${{ number: 'number', date: 'date', both: 'number and date' }[missing]} of a decision. Add it as evidence.`,
  'calendar.late': ({ name, day, days }) =>
    `“${name}”: the last day was ${day}, ${days} days ago, and nobody recorded it as done. If it is, write the date into the tab of indicators.`,
  'text.legacy-encoding': ({ text }) =>
    `the text is in an old encoding${text === null ? '' : ` and reads “${text}”`}. Check it and convert it to Unicode.`,
  'text.legacy-suspected': ({ text }) =>
    `the text may be in an old encoding (“${text}”?), but font and text do not both say so; it is taken as it is. Check it.`,
  'round.changed-since-closing': ({ figure, award, who, before, now }) =>
    `${figure}${award === null ? '' : ` ${award}`}${who === null ? '' : ` of ${who}`}: closed as ${before}, now ${now}. ` +
    'The round is closed, so no tab is written again; to change it, write a reason at “Mở lại” in the tab Đợt xét.',
  'closing.record-damaged': () =>
    'the record of the closing was changed or is incomplete, so nothing is written. Take this tab back from a copy; if there is none, delete it and close the round again.',
  'closing.date-differs': ({ date }) =>
    `the round was closed on ${date}; another date at “Chốt đợt xét” changes nothing. To change it, write a reason at “Mở lại”.`,
  'closing.nothing-to-reopen': () =>
    'the workbook was never closed, so there is nothing to reopen. Clear “Mở lại”; to close it, write a date at “Chốt đợt xét”.',
  'closing.unfinished': ({ errors, pending }) =>
    `closed with ${counted(errors, 'error')} and ${counted(pending, 'case')} undecided. Look at them before signing.`,
  'period.missing': ({ who, periods }) =>
    who === null
      ? `nobody has a result for ${periods}. It does not count as 0; fill it in at the tab Kết quả kỳ.`
      : `${who} has no result for ${periods}. It does not count as 0; fill it in at the tab Kết quả kỳ.`,
  'follow-up.no-decision': ({ who, award }) =>
    `${who} is said to have been granted ${award}, but the number or day of the decision is missing, so it does not count. Fill it in.`,
  'follow-up.not-proposed': ({ who, award }) =>
    `${who} is followed up for ${award}, but this round does not propose it. Check the award and the code.`,
};

/** How the place of a finding is told before its sentence. */
export const places: Texts['places'] = {
  nothing: 'nothing',
  cell: (cell) => `Cell ${cell}`,
  tab: (sheet) => `Tab “${sheet}”`,
  tabAndCell: (sheet, cell) => `Tab “${sheet}”, cell ${cell}`,
  who: (name, id) => `${name} (${id})`,
  unnamed: (id) => `code ${id}`,
  label: (label) => `“${label}”`,
  labelOf: (label, whose) => `“${label}” of ${whose}`,
};
