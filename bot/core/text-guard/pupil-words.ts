/** Statements that are about one person, whoever it is. */
export const STATEMENT = new RegExp(
  [
    'gediagnosticeerd',
    'de diagnose (?:adhd|add|ass|autisme|pdd|odd|cd|ptss|tos|dyslexie|depressie|angststoornis)',
    'diagnose (?:is )?gesteld',
    '(?:tiq|viq|piq|iq) (?:is|van|:|=)? ?\\d{2,3}',
    'suïcid\\p{L}*|suicid\\p{L}*|automutil\\p{L}*|zelfbeschadig\\p{L}*|snijdt zich|zelfmoord\\p{L}*',
  ].join('|'),
  'iu',
);

/** Words of care, behaviour and home; about somebody in particular they are pupil data. */
export const CARE = new RegExp(
  `(?<!\\p{L})(?:${[
    'adhd|add|ass|autis\\p{L}*|asperger|odd|ptss|tos|dyslec?\\p{L}*|dyscalculie|hoogbegaafd|lvb|iq',
    'angst\\p{L}*|paniek\\p{L}*|depress\\p{L}*|somber|trauma\\p{L}*|eetstoornis|anorexia|verslaafd|verslaving|medicatie|ritalin|concerta',
    'agressie\\p{L}*|boos|boze|driftig|slaat|sloeg|schopt|schopte|scheldt|schold|dreigt|dreigde|bijt|vecht|vocht|steelt|stal|liegt|blowt|drugs',
    'pest|gepest|pesten|schorst|geschorst|schorsing|verwijderd|spijbelt|spijbelde|verzuimt|verzuim|thuiszit\\p{L}*|zit thuis|weggelopen|weigert',
    'stiefvader|stiefmoeder|pleegouders|pleeggezin|voogd|gescheiden|scheiding|opgenomen|opname|uithuisplaatsing|uit huis',
    'mishandel\\p{L}*|misbruik\\p{L}*|huiselijk geweld|jeugdbescherming|veilig thuis|ots|gedrag|gedraagt|concentr\\p{L}*|leerachterstand',
    'moeite met|last van|in behandeling|ziek|ziekte|epilepsie|diabetes|kanker|hersen\\p{L}*|zwanger|beperking',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** Words by which the writer means one pupil, not pupils in general ("een leerling met autisme" asks for a rule). */
export const ONE_PUPIL = new RegExp(
  `(?<!\\p{L})(?:${[
    'hij|hem',
    '(?:zij|ze) (?:is|heeft|was|had|kan|wil|durft|zit|gaat|doet|krijgt|slaat|vertoont|weigert|komt|slikt|gebruikt)',
    '(?:deze|die|mijn|onze|dezelfde) (?:leerling|jongen|jongere|meid|zoon|dochter)',
    '(?:dit|dat|ons) (?:meisje|kind)',
    '(?:zijn|haar) (?:moeder|vader|ouders|gedrag|diagnose|medicatie|broer|zus|mentor)',
    '(?:ik heb|we hebben|wij hebben|er is|er zit) (?:hier |nu )?een (?:leerling|jongen|meisje)',
    '(?:leerling|jongen|meisje) (?:van|bij) (?:mij|ons)',
    'een (?:leerling|jongen|meisje) (?:uit|in) (?:klas|groep|de \\p{L}+klas|\\d)',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
