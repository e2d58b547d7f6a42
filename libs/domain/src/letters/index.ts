export { LETTER_KINDS, letterFacts, type LetterKind } from './kinds';
export { letterOf, lettersOf, parseLetterId, type Letter, type NumberedEvent } from './letter';
export { composeLetter, isSuperseded, type LetterText } from './compose';
export * from './day-sheet';
export { guaranteesStill, isTakenBack, tellsDecision, tellsGuarantee } from './taken-back';
