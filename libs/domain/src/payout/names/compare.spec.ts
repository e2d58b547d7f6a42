import fc from 'fast-check';
import { compareNames, type NameComparison } from './compare';

const cases = (outcome: NameComparison, pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([ours, theirs]) => [ours, theirs, outcome] as const);

describe('compareNames', () => {
  it.each([
    ...cases('MATCH', [
      ['SITI AMINAH', 'Siti  Aminah'],
      ["Mas'ud", 'MASUD'],
      ['Renée Dewi', 'RENEE DEWI'],
      ['MOCHAMAD RIDWAN', 'MOHAMAD RIDWAN'],
      ['Hj. Siti Aminah, S.E.', 'SITI AMINAH'],
      ['dr. H. Budi Santoso Sp.OG', 'BUDI SANTOSO'],
      ['BUDI SANTOSO', 'BUDI SANTOSO SH'],
      ['Budi Santoso, M.A.', 'BUDI SANTOSO'],
      ['SITI BINTI YUSUF', 'SITI YUSUF'],
      ['Drs.Bambang Supriyadi', 'BAMBANG SUPRIYADI'],
      ['dr.H.Budi Santoso', 'BUDI SANTOSO'],
      ['M.Ridwan', 'M RIDWAN'],
      ['Budi Santoso S.E., M.M.', 'BUDI SANTOSO'],
      ['Budi Santoso S.H.', 'BUDI SANTOSO'],
      ['HAJI', 'HAJI'],
      ['BINTI', 'BINTI'],
      ['BUDI ALM', 'ALM. BUDI'],
      // Cut by the bank: its field of 20 is full, in the middle of a word.
      ['PT SINAR BAJA KONSTRUKSI NUSANTARA', 'PT SINAR BAJA KONSTR'],
      ['DRS H BAMBANG SUPRIYADI', 'DRS H BAMBANG SUPRIY'],
      ['BAMBANG SUPRIYADI', 'DRS H BAMBANG SUPRIY'],
      ['I GUSTI AYU PUTU WULANDARI', 'I GUSTI AYU PUTU WUL'],
    ]),
    ...cases('NEAR', [
      // A word that could be a name is never left out.
      ['MOH ABDUL RAHIM SALEH', 'MOH ABDUL RAHIM'],
      ['AMINAH', 'ST AMINAH'],
      ['LIE MA', 'LIE'],
      ['TAN SE KIONG', 'TAN KIONG'],
      ['TAN BIN LIONG', 'TAN LIONG'],
      ['HASAN', 'BIN HASAN'],
      ['AHMAD BIN YUSUF', 'AHMAD YUSUF'],
      ['H BAMBANG SUPRIYADI', 'BAMBANG SUPRIYADI'],
      ['SITI AMINAH', 'SITI AMINAH SE'],
      ['TAN SIP', 'TAN'],
      // A wife before the name of her husband.
      ['BAMBANG SUPRIYADI', 'NY BAMBANG SUPRIYADI'],
      ['SUHARTO', 'NY. SUHARTO'],
      ['IBU SUHARTO', 'SUHARTO'],
      // A degree, or initials.
      ['BAMBANG', 'BAMBANG S.P.'],
      ['BUDI', 'BUDI M.H.'],
      ['BUDI SANTOSO', 'BUDI SANTOSO S.P.'],
      // A short form widens to NEAR, never to MATCH.
      ['SITI', 'ST'],
      ['SITI AMINAH', 'ST AMINAH'],
      ['MUHAMMAD RIDWAN', 'M RIDWAN'],
      ['MUHAMMAD RIDWAN', 'MOH RIDWAN'],
      ['MUH RIDWAN', 'MOH RIDWAN'],
      ['I MADE SUARTA', 'I MD SUARTA'],
      ['AGUSTINUS SIMANJUNTAK', 'A SIMANJUNTAK'],
      ['MUHAMMAD RIDWAN', 'MUH.RIDWAN'],
      ['MUHAMMAD SALEH', 'H.M.SALEH'],
      ['ANAK AGUNG GEDE PUTRA', 'A.A. GEDE PUTRA'],
      ['IB MANTRA', 'IDA BAGUS MANTRA'],
      ['RADEN AJENG KARTINI', 'R.A. KARTINI'],
      ['ROSMALA BORU SIREGAR', 'ROSMALA BR SIREGAR'],
      ['NI MADE', 'MADE'],
      // As it is spelled today, and as it was.
      ['SUHARTO', 'SOEHARTO'],
      ['TJAHJONO', 'CAHYONO'],
      ['JUSUF', 'YUSUF'],
      ['FATIMAH', 'PATIMAH'],
      ['LIEM SIOE LIONG', 'LIM SIU LIONG'],
      // Run together, swapped, doubled.
      ["NUR'AINI", 'NUR AINI'],
      ['ABDUL RAHMAN', 'ABDULRAHMAN'],
      ['BUDI SANTOSO', 'SANTOSO BUDI'],
      ['SANTOSO, BUDI', 'BUDI SANTOSO'],
      ['SUHARTO', 'SUHARTO SUHARTO'],
      // Slips of the pen.
      ['RACHEL SIMANJUNTAK', 'RACHEL SIMANJUNTTAK'],
      ['RACHEL SIMANJUNTAK', 'RAHEL SIMANJUNTAK'],
      // Masked: what is shown agrees.
      ['SITI AMINAH', 'SI** AM****'],
      ['SITI AMINAH', 'S*********H'],
      ['SITI AMINAH', 'SITI AXXXXX'],
      // Shorter, but not because the bank's field was full; or full at the end of a word.
      ['PT SINAR BAJA KONSTRUKSI NUSANTARA', 'PT SINAR BAJA KONST'],
      ['ABDUL RAHMAN SIREGAR PANE', 'ABDUL RAHMAN SIREGAR'],
      ['BUDI SANTOSO', 'ALM BUDI SANTOSO'],
    ]),
    ...cases('MISMATCH', [
      ['SITI AMINAH', 'WIDODO KARTAWINATA'],
      ['SITI AMINAH', 'SITI ROHANI'],
      ['BUDI SANTOSO', 'AGUS SANTOSO'],
      ['BUDI SANTOSO', 'BUDI'],
      ['LIE MEI', 'LIE'],
      ['BUDI SANTOSO', 'BS'],
      ['SITI AMINAH', 'B****** S******'],
      ['SITI AMINAH', '*** ******'],
      ['BUDI SANTOSO', 'B S'],
      ['SITI AMINAH', ''],
      ['', ''],
      ['SITI AMINAH', `SITI AMINAH${' '.repeat(200)}`],
    ]),
  ])('%s against %s: %s', (ours, theirs, outcome) => {
    expect(compareNames(ours, theirs)).toBe(outcome);
  });

  it('believes a cut at the length that the bank named, and at no other', () => {
    expect(compareNames('BAMBANG SUPRIYADI KARTAWINATA', 'BAMBANG SUPRIYADI KARTAWIN', 26)).toBe('MATCH');
    expect(compareNames('BAMBANG SUPRIYADI KARTAWINATA', 'BAMBANG SUPRIYADI KARTAWIN')).toBe('NEAR');
    expect(compareNames('PT SINAR BAJA KONSTRUKSI', 'PT SINAR BAJA KONSTR', 26)).toBe('NEAR');
  });

  it('calls every name with a word its own match, however it is written', () => {
    const word = fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom(...'abcdefghij') });
    const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, (each) => {
        expect(compareNames(each, each.toUpperCase())).toBe('MATCH');
        expect(compareNames(each, `  ${each.replaceAll(' ', '   ')} `)).toBe('MATCH');
      }),
    );
  });

  it('answers any two texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (ours, theirs) => {
        expect(['MATCH', 'NEAR', 'MISMATCH']).toContain(compareNames(ours, theirs));
      }),
    );
  });
});
