import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { bold, line, run, words } from '../../parts/text.ts';
import { answer } from '../../words/answer-card.ts';
import type { Email, StaffName, TypedLine } from '../../words/brands.ts';
import { type Organisation, organisationText } from '../parts/organisation.ts';
import { face } from './parts/face.ts';
import { peopleInputs, peopleVerbs } from './verbs.ts';

interface Account {
  readonly upn: Email;
  readonly organisation: Organisation;
}

export interface ConfirmAccountView {
  /** `data.revision` says what the form was drawn from. */
  readonly data: CardData;
  readonly name: StaffName;
  readonly old: Account;
  readonly fresh: Account;
  /** What the form said, as it was typed. */
  readonly said: {
    readonly name: TypedLine;
    readonly email: TypedLine;
    readonly upn: TypedLine;
    readonly tenant: TypedLine;
  };
  /** It is the account of the reader. */
  readonly isOwn: boolean;
}

const TITLE = 'Een nieuw account: klopt dat?';
const LEAD = 'Lees eerst wat dit betekent.';
const THEN =
  'Opent het nieuwe account Meedoen voor het eerst, dan koppel ik het aan deze persoon. Rollen en wat er gebeurde, blijven staan. Tot dan komen er geen berichten aan.';
const SAME =
  'De gebruikersnaam blijft dezelfde. Kies dit dan alleen als het oude account is verwijderd en opnieuw is gemaakt.';
const OWN = 'Let op: dit is je eigen account. Na deze klik kun je er zelf niets meer mee in Meedoen.';

/** The last question before an account is shut out. */
export const confirmAccountCard = answer<ConfirmAccountView>(({ data, name, old, fresh, said, isOwn }) => {
  const constants = {
    [peopleInputs.name]: said.name,
    [peopleInputs.email]: said.email,
    [peopleInputs.upn]: said.upn,
    [peopleInputs.tenant]: said.tenant,
  };
  const isSame = old.upn === fresh.upn && old.organisation.id === fresh.organisation.id;
  return face({
    title: TITLE,
    lead: LEAD,
    name,
    body: [
      line([run('Het oude account van '), bold(name), run(' kan Meedoen dan meteen niet meer gebruiken.')]),
      fact('Oud', accountText(old)),
      fact('Nieuw', accountText(fresh)),
      words(THEN),
      ...(isSame ? [words(SAME)] : []),
      ...(isOwn ? [words(OWN, { weight: 'Bolder', color: 'Attention' })] : []),
      buttons(
        execute(peopleVerbs.newAccount, 'Ja, sluit het oude account af', data, { look: 'danger', constants }),
        execute(peopleVerbs.openDetails, 'Vorige stap', data, { constants }),
        execute(peopleVerbs.person, 'Nee, terug', data),
      ),
    ],
  });
});

const accountText = ({ upn, organisation }: Account) => `${upn}, organisatie ${organisationText(organisation)}`;
