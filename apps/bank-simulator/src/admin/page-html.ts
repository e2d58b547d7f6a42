import type { PageData } from './page-data';
import { CLEAR_FAULT, PAGE_FORMS } from './page-forms';
import type { FormField, PageForm } from './page-forms';

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1c2430}
table{border-collapse:collapse;width:100%;margin:.5rem 0}td,th{border-bottom:1px solid #d5dae2;padding:.25rem .5rem;text-align:left}
.number{text-align:right;font-variant-numeric:tabular-nums}form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin:.5rem 0}
td form{margin:0}label{display:flex;flex-direction:column}[role=status]{background:#eef3fb;padding:.5rem}`;

/** The page as one document without a script: what it shows is true when it was made, and a form makes it anew. */
export function toPage(data: PageData, said: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bank simulator</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body><h1>Bank simulator</h1>
<p>Clock of the banks: ${escapeHtml(data.now)}. Seed: ${escapeHtml(data.seed)}. <a href="/">Look again</a></p>
${said === '' ? '' : `<p role="status">${escapeHtml(said)}</p>`}
${section('Faults', faults(data), ['arm-fault', 'clear-faults'], data)}
${section('Booked, the newest first', booked(data), ['return-transfer', 'pay-in'], data)}
${section('Accounts', accounts(data), ['open-account'], data)}
${section('Clock', '', ['move-clock'], data)}
</body></html>`;
}

function section(title: string, content: string, actions: readonly string[], data: PageData): string {
  const forms = PAGE_FORMS.filter(({ action }) => actions.includes(action));
  return `<h2>${title}</h2>${content}${forms.map((form) => toForm(form, data.banks)).join('')}`;
}

const faults = ({ faults: armed, banks }: PageData): string =>
  table(
    ['bank', 'service', 'fault', 'left', 'hits', 'aimed at', ''],
    armed.map((one) => [
      escapeHtml(one.bankCode),
      escapeHtml(one.service),
      escapeHtml(one.fault),
      number(one.remaining),
      number(one.hits),
      escapeHtml(one.accountNumber ?? one.partnerReference ?? ''),
      toForm(CLEAR_FAULT, banks, { faultId: String(one.faultId) }),
    ]),
  );

const booked = (data: PageData): string =>
  table(
    ['when', 'what', 'bank', 'account', 'rupiah', 'reference', 'remark'],
    data.booked.map((line) => [
      escapeHtml(line.bookedAt),
      escapeHtml(line.kind),
      escapeHtml(line.bankCode),
      escapeHtml(line.accountNumber),
      number(line.amount),
      escapeHtml(line.partnerReference ?? ''),
      escapeHtml(line.remark),
    ]),
  );

const accounts = (data: PageData): string =>
  table(
    ['bank', 'account', 'holder', 'status', 'rupiah'],
    data.accounts.map((one) => [
      escapeHtml(one.bankCode),
      escapeHtml(one.accountNumber),
      escapeHtml(one.name),
      escapeHtml(one.status),
      number(one.balance),
    ]),
  );

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '<p>None.</p>';
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

const number = (value: unknown): string =>
  `<div class="number">${escapeHtml(Number(value).toLocaleString('en'))}</div>`;

function toForm(
  form: PageForm,
  banks: readonly string[],
  values: Readonly<Record<string, string>> = {},
): string {
  const fields = form.fields.map((field) => toField(field, banks, values[field.name] ?? '')).join('');
  return `<form method="post" action="/__sim/page/${form.action}">${fields}<button>${form.button}</button></form>`;
}

function toField(
  { name, label, kind, choices = [] }: FormField,
  banks: readonly string[],
  value: string,
): string {
  if (kind === 'hidden') return `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;
  if (kind === 'text' || kind === 'number') {
    return `<label>${label}<input name="${name}" type="${kind}"></label>`;
  }
  const options = (kind === 'bank' ? banks : choices).map(
    (choice) => `<option>${escapeHtml(choice)}</option>`,
  );
  return `<label>${label}<select name="${name}">${options.join('')}</select></label>`;
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: unknown): string => String(text).replace(/[&<>"']/g, (sign) => ESCAPED[sign]!);
