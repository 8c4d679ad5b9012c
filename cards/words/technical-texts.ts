/** What a person reads when the machine, not a rule, is in the way. */
export const technicalTexts = {
  failed: 'Dat lukte niet. Probeer het zo nog eens.',
  failedButKept: 'Dat lukte niet. Wat je typte, is bewaard.',
  forged: 'Deze knop werkt zo niet. Typ "status" om verder te gaan.',
  slow: 'Dit duurt langer dan gewoon; kijk zo bij Status.',
} as const;
