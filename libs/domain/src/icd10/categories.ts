/**
 * Three-character categories of ICD-10.
 *
 * Source: International Statistical Classification of Diseases and Related Health Problems, 10th Revision (2019
 * version), World Health Organization. Only the codes are here, written down from memory as ranges of existing
 * categories and not copied from a file; titles are not reproduced. The WHO holds the copyright of the classification
 * and licenses it for this kind of use (https://icd.who.int/browse10); an operator compares the list with the licensed
 * edition before going live. National modifications (ICD-10-CM and others) are not accepted.
 */
const RANGES: readonly string[] = [
  // I Infectious and parasitic diseases
  'A00-A09 A15-A28 A30-A44 A46 A48-A60 A63-A71 A74-A75 A77-A99',
  'B00-B09 B15-B27 B30 B33-B60 B64-B83 B85-B92 B94-B99',
  // II Neoplasms
  'C00-C26 C30-C34 C37-C41 C43-C58 C60-C86 C88 C90-C97 D00-D07 D09-D48',
  // III Blood
  'D50-D53 D55-D77 D80-D84 D86 D89',
  // IV Endocrine, nutritional and metabolic
  'E00-E07 E10-E16 E20-E32 E34-E35 E40-E46 E50-E56 E58-E61 E63-E68 E70-E80 E83-E90',
  // V Mental and behavioural
  'F00-F07 F09-F25 F28-F34 F38-F45 F48 F50-F55 F59-F66 F68-F73 F78-F84 F88-F95 F98-F99',
  // VI Nervous system
  'G00-G14 G20-G26 G30-G32 G35-G37 G40-G41 G43-G47 G50-G64 G70-G73 G80-G83 G90-G99',
  // VII Eye · VIII Ear
  'H00-H06 H10-H11 H13 H15-H22 H25-H28 H30-H36 H40 H42-H55 H57-H62 H65-H75 H80-H83 H90-H95',
  // IX Circulatory
  'I00-I02 I05-I13 I15 I20-I28 I30-I52 I60-I74 I77-I83 I85-I89 I95 I97-I99',
  // X Respiratory
  'J00-J06 J09-J18 J20-J22 J30-J47 J60-J70 J80-J82 J84-J86 J90-J96 J98-J99',
  // XI Digestive
  'K00-K14 K20-K23 K25-K31 K35-K38 K40-K46 K50-K52 K55-K67 K70-K77 K80-K83 K85-K87 K90-K93',
  // XII Skin
  'L00-L05 L08 L10-L14 L20-L30 L40-L45 L50-L60 L62-L68 L70-L75 L80-L95 L97-L99',
  // XIII Musculoskeletal
  'M00-M03 M05-M25 M30-M36 M40-M43 M45-M51 M53-M54 M60-M63 M65-M68 M70-M73 M75-M77 M79-M96 M99',
  // XIV Genitourinary
  'N00-N08 N10-N23 N25-N37 N39-N51 N60-N64 N70-N77 N80-N99',
  // XV Pregnancy and childbirth · XVI Perinatal
  'O00-O08 O10-O16 O20-O26 O28-O36 O40-O48 O60-O75 O80-O92 O94-O99',
  'P00-P05 P07-P08 P10-P15 P20-P29 P35-P39 P50-P61 P70-P72 P74-P78 P80-P81 P83 P90-P96',
  // XVII Congenital
  'Q00-Q07 Q10-Q18 Q20-Q28 Q30-Q45 Q50-Q56 Q60-Q87 Q89-Q93 Q95-Q99',
  // XVIII Symptoms and signs
  'R00-R07 R09-R23 R25-R27 R29-R36 R39-R65 R68-R96 R98-R99',
  // XIX Injury and poisoning
  'S00-S99 T00-T71 T73-T75 T78-T88 T90-T98',
  // XX External causes
  'V01-V06 V09-V99 W00-W46 W49-W60 W64-W70 W73-W81 W83-W94 W99',
  'X00-X06 X08-X54 X57-X99 Y00-Y36 Y40-Y66 Y69-Y91 Y95-Y98',
  // XXI Factors influencing health status · XXII Special purposes
  'Z00-Z04 Z08-Z13 Z20-Z65 Z70-Z76 Z80-Z99',
  'U04 U06-U12 U82-U85',
];

/** Every accepted category, `A00` to `Z99`. */
export const ICD10_CATEGORIES: ReadonlySet<string> = new Set(
  RANGES.flatMap((line) => line.split(' ').flatMap(expand)),
);

function expand(range: string): readonly string[] {
  const [from, to] = range.split('-') as [string, string | undefined];
  if (to === undefined) return [from];
  const letter = from.charAt(0);
  const first = Number(from.slice(1));
  const last = Number(to.slice(1));
  return Array.from(
    { length: last - first + 1 },
    (_, index) => `${letter}${String(first + index).padStart(2, '0')}`,
  );
}
