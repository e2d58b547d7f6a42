import { calculate, type CalculationResult } from './calculate';
import { explain, explainInFull, explainLine } from './explain';

function result(): CalculationResult {
  const answer = calculate({
    kind: 'ACCIDENT',
    segment: 'JAKON',
    occurredAt: '2024-03-05T10:00:00+07:00',
    zone: 'WIB',
    wage: {
      amount: 100_000,
      unit: 'DAY',
      minimum: { amount: 2_000_000, source: 'Kepgub' },
    },
    benefits: [{ type: 'TOTAL_PERMANENT' }, { type: 'GLASSES', invoice: 1_500_000 }],
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.result;
}

describe('a calculation in sentences', () => {
  it('for a worker, in Indonesian', () => {
    expect(explain(result(), 'id')).toEqual([
      'Aturan PP-82-2019 (jumlah) dan PERMENAKER-5-2021 (tata cara); upah sebulan Rp3.000.000.',
      '',
      'Santunan cacat total tetap: Rp168.000.000',
      '  Upah sebulan Rp3.000.000 diketahui; upah minimum setempat Rp2.000.000 (Kepgub) hanya menggantikan upah yang tidak diketahui.',
      '  Santunan cacat total tetap 70% × 80 × Rp3.000.000 = Rp168.000.000.',
      '',
      'Kacamata: Rp1.000.000',
      '  Faktur Rp1.500.000, batas Rp1.000.000: dibayar Rp1.000.000. Rp500.000 di atas batas tidak dibayar.',
      '',
      'Jumlah seluruhnya: Rp169.000.000',
    ]);
  });

  it('for a worker, in English, and one line of it alone', () => {
    const lines = explain(result(), 'en');
    expect([lines[0], lines.at(-1)]).toEqual([
      'Rules PP-82-2019 (amounts) and PERMENAKER-5-2021 (procedure); monthly wage Rp3.000.000.',
      'Total: Rp169.000.000',
    ]);
    const [, glasses] = result().lines;
    if (glasses === undefined) throw new Error('no line');
    expect(explainLine(glasses, 'en')).toEqual([
      'Glasses: Rp1.000.000',
      '  Invoice Rp1.500.000, limit Rp1.000.000: Rp1.000.000 is paid. Rp500.000 above the limit is not paid.',
    ]);
  });

  it('for an auditor: formula, inputs, article and how well it is known, with the steps inside a step', () => {
    expect(explainInFull(result(), 'en')).toEqual([
      'Rules PP-82-2019 (amounts) and PERMENAKER-5-2021 (procedure); monthly wage Rp3.000.000.',
      '',
      'Total permanent disability: Rp168.000.000',
      '  Monthly wage Rp3.000.000 is known; the local minimum wage Rp2.000.000 (Kepgub) stands in for an unknown one only.',
      '    wage: stated = 3000000',
      '      stated = 3000000  [step:wage.stated]',
      '      minimum = 2000000  [input]',
      '      minimum.source = Kepgub  [input]',
      '      wage.minimum.percent = 100  [PP-82-2019/wage.minimum.percent]',
      '    PP-82-2019@2: PP 44/2015 (upah minimum setempat; pasal belum dipastikan) (recalled, not yet checked)',
      '    Daily wage Rp100.000 × 30 = monthly wage Rp3.000.000.',
      '      wage.stated: amount × wage.dayFactor = 3000000',
      '        amount = 100000  [input]',
      '        unit = DAY  [input]',
      '        segment = JAKON  [input]',
      '        wage.dayFactor.JAKON = 30  [PP-82-2019/wage.dayFactor.JAKON]',
      '      PP-82-2019@2: Permenaker 44/2015 (seen in a public source)',
      '  Total permanent disability 70% × 80 × Rp3.000.000 = Rp168.000.000.',
      '    total: total.percent% × disability.months × wage = 168000000',
      '      wage = 3000000  [step:wage]',
      '      total.percent = 70  [PP-82-2019/total.percent]',
      '      disability.months = 80  [PP-82-2019/disability.months]',
      '    PP-82-2019@2: PP 82/2019 Lampiran III (seen in a public source)',
      '',
      'Glasses: Rp1.000.000',
      '  Invoice Rp1.500.000, limit Rp1.000.000: Rp1.000.000 is paid. Rp500.000 above the limit is not paid.',
      '    invoice.capped: min(invoice, glasses.cap) = 1000000',
      '      invoice = 1500000  [input]',
      '      glasses.cap = 1000000  [PP-82-2019/glasses.cap]',
      '    PP-82-2019@2: PP 82/2019 Lampiran (recalled, not yet checked)',
      '',
      'Total: Rp169.000.000',
    ]);
  });

  it('says of a choice of the programme that it is one', () => {
    const { lines, ...rest } = result();
    const [first] = lines;
    const [step] = first?.trace ?? [];
    if (first === undefined || step === undefined) throw new Error('no step');
    const chosen = { ...rest, lines: [{ ...first, trace: [{ ...step, provenance: 'model' as const }] }] };
    expect(explainInFull(chosen, 'id').join('\n')).toContain('(pilihan program)');
    expect(explainInFull(result(), 'id').join('\n')).toContain('(dari ingatan, belum diperiksa)');
  });
});
