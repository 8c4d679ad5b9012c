/** Refusals of what comes after a decision; each says what to do next. */
export const afterRefusals = {
  'al-gestopt': 'Dit arrangement is al gestopt; er komt niets meer na. Hieronder zie je hoe het staat.',
  'al-begonnen': 'Het is al begonnen. Stopt het? Kies dan "Stopt eerder".',
  'nog-niet-begonnen': 'Het is nog niet begonnen. Zeg eerst op welke dag het begon, of kies "Het gaat niet door".',
  'al-voorbij': 'Het is al afgelopen of geëvalueerd, dus eerder stoppen kan niet meer. Je hoeft niets te doen.',
  'al-geevalueerd': 'De evaluatie is al ingevuld. Je leest haar terug in het dossier.',
  'nog-te-vroeg': 'Evalueren kan nog niet. Ik vraag het je halverwege of in de laatste week.',
  'al-geregistreerd': 'Dit staat al als geregistreerd. Je hoeft niets meer te doen.',
  'verzonden-staat-vast': 'De dag van verzenden staat vast. Klopt hij niet? Overleg met de directeur-bestuurder.',
  'verzonden-in-toekomst': 'Deze dag moet nog komen. Vul in op welke dag de brief wegging.',
  'verzonden-voor-besluit': 'Toen was het besluit er nog niet. Vul een dag in vanaf de dag van het besluit.',
  'begonnen-in-toekomst': 'Deze dag moet nog komen. Is het nog niet begonnen? Kies dan "Nee, nog niet".',
  'begonnen-voor-besluit': 'Toen was het besluit er nog niet. Vul de eerste dag in na het besluit.',
  'begonnen-na-einde': 'Deze dag ligt na de laatste dag. Ging het niet door? Kies dan "Het gaat niet door".',
  'stopt-voor-begin': 'Deze dag ligt voor het begin. Vul de laatste dag in waarop er ondersteuning was.',
  'stopt-na-einde': 'Dat is niet eerder: het stopt dan vanzelf al. Vul een dag in voor de laatste dag.',
  'rod-in-toekomst': 'Deze dag moet nog komen. Vul in op welke dag je school de plaatsing registreerde.',
  'rod-voor-besluit': 'Toen was het besluit er nog niet. Vul een dag in vanaf de dag van het besluit.',
  'verlengen-kan-niet': 'Alleen wat is toegekend en is begonnen, kun je verlengen. Doe anders een nieuwe aanvraag.',
  'verlenging-loopt': 'Er is al een verlenging gevraagd. Typ "status" om te zien waar die ligt.',
  'btv-te-lang':
    'Samen met wat eraan voorafging is dit langer dan mag zonder bevoegde leraar. Schrijf in één zin wie de lessen geeft, of kies minder weken.',
} as const;
