import type { Pack } from '../model/pack.js';
import { ccpa } from './ccpa.js';
import { gdpr } from './gdpr.js';
import { glba } from './glba.js';
import { hipaaSafeHarbor } from './hipaa-safe-harbor.js';
import { indiaDpdp } from './india-dpdp.js';
import { lgpd } from './lgpd.js';
import { pciDss } from './pci-dss.js';
import { uk } from './uk.js';

/** Every pack, by name. */
export const packs: readonly Pack[] = [ccpa, gdpr, glba, hipaaSafeHarbor, indiaDpdp, lgpd, pciDss, uk];
