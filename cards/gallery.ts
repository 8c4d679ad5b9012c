import { dossierExamples } from './arrangements/examples/dossier-examples.ts';
import { formExamples } from './arrangements/examples/form-examples.ts';
import { schoolExamples } from './arrangements/examples/school-examples.ts';
import { swvExamples } from './arrangements/examples/swv-examples.ts';
import { chatExamples } from './chat/examples/chat-examples.ts';
import type { ExampleGroup } from './parts/example.ts';
import { doorExamples } from './people/examples/door-examples.ts';

/** Every card of Meedoen with example data: for the gallery (`npm run cards`) and for the checks. */
export const gallery: readonly ExampleGroup[] = [
  { title: 'In de chat', examples: chatExamples },
  { title: 'Een aanvraag, op school', examples: schoolExamples },
  { title: 'Het formulier', examples: formExamples },
  { title: 'Een aanvraag, bij het samenwerkingsverband', examples: swvExamples },
  { title: 'Het dossier', examples: dossierExamples },
  { title: 'Aan de deur', examples: doorExamples },
];
