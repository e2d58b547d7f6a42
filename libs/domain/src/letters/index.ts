export { LETTER_KINDS, letterFacts, type LetterKind } from './kinds';
export { lettersOf, parseLetterId, type Letter, type NumberedEvent } from './letter';
export { composeLetter, type LetterText } from './compose';
export * from './day-sheet';
export { guaranteesStill, isTakenBack, tellsDecision, tellsGuarantee } from './taken-back';
