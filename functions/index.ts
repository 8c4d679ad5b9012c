/** Every trigger of Meedoen; importing this file registers them. The house is asked for at the first call. */
import './messages.ts';
import './deliver.ts';
import './tick.ts';
import './health.ts';
import './files.ts';
