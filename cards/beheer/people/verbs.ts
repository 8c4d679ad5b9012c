/** The buttons of "Mensen en rollen"; `data.id` is a person, a row of the register, or a fresh id for somebody new. */
export const peopleVerbs = {
  person: 'beheer.mens',
  openAdd: 'beheer.mens-nieuw',
  openFirstRole: 'beheer.mens-nieuw-rol',
  add: 'beheer.mens-maak',
  openRole: 'beheer.mens-rol',
  addRole: 'beheer.mens-rol-erbij',
  openDeputy: 'beheer.mens-waarnemer',
  deputise: 'beheer.mens-laat-waarnemen',
  openDays: 'beheer.mens-werkdagen',
  keepDays: 'beheer.mens-werkdagen-bewaar',
  openVolmacht: 'beheer.mens-volmacht',
  checkVolmacht: 'beheer.mens-volmacht-controle',
  giveVolmacht: 'beheer.mens-volmacht-geef',
  openEnd: 'beheer.mens-einde',
  end: 'beheer.mens-beeindig',
  withdraw: 'beheer.mens-vervalt',
  openLeave: 'beheer.mens-vertrek',
  askLeave: 'beheer.mens-vertrek-controle',
  leave: 'beheer.mens-vertrokken',
  comeBack: 'beheer.mens-terug',
} as const;

/** The inputs of its forms, and of what its buttons say besides their verb. */
export const peopleInputs = {
  search: 'zoek',
  filter: 'filter',
  name: 'naam',
  email: 'email',
  upn: 'gebruikersnaam',
  tenant: 'organisatie',
  role: 'rol',
  school: 'school',
  from: 'van',
  until: 'tot',
  deputy: 'waarnemer',
  days: 'dagen',
  number: 'nummer',
  kinds: 'soorten',
  maximum: 'maximum',
} as const;

export type PeopleInput = (typeof peopleInputs)[keyof typeof peopleInputs];
