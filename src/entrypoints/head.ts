import { boot } from '../api/boot.js';
import { gateVendors } from '../api/gate-vendors.js';
import { keepLater } from '../api/keep-later.js';
import { speak } from '../api/speak.js';
import { wall } from '../api/wall.js';
import { defineLink } from '../link/sluice-link.js';

<<<<<<< HEAD
boot({ defineLink, gateVendors, speak, wall });
=======
boot({ defineLink, gateVendors, speak, keepLater });
>>>>>>> cf6ed17 (Hand refusals to sister titles, and decisions to the publisher's own records)
