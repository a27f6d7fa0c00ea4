import type { Dispatch } from '../dispatch.js';
import { spotAges } from './ages.js';
import { spotCalendar } from './calendar.js';
import type { Emit } from './candidate.js';
import { spotColons } from './colons.js';
import { spotCoordinates } from './coordinates.js';
import { spotCustom } from './custom.js';
import type { Digits } from './digits.js';
import { spotEmails } from './emails.js';
import { spotJsonWebTokens } from './json-web-tokens.js';
import { spotMachineReadableZones } from './mrz.js';
import { spotNumbers } from './numbers.js';
import { spotPostcodes } from './postcodes.js';
import { spotStreetAddresses } from './street-address.js';
import { spotTrackData } from './track-data.js';
import { spotUrls } from './urls.js';

/** A linear pass over a text, or its digits, that emits what has a shape, and does nothing when no recognizer wants that. */
export type Spotter = (text: string, dispatch: Dispatch, emit: Emit, digits?: Digits) => void;

/** Every pass over the text of a view; values under labels are spotted at their labels. */
export const spotters: readonly Spotter[] = [
  spotEmails,
  spotNumbers,
  spotColons,
  spotMachineReadableZones,
  spotStreetAddresses,
  spotPostcodes,
  spotAges,
  spotCalendar,
  spotCoordinates,
  spotUrls,
  spotJsonWebTokens,
  spotTrackData,
  spotCustom,
];
