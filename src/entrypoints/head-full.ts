import { boot } from '../api/boot.js';
import { createPageGate } from '../gate/page-gate.js';
import { defineLink } from '../link/sluice-link.js';
import { createGoogle } from '../signals/google/create-google.js';
import { createGpp } from '../signals/gpp/create-gpp.js';
import { createUsp } from '../signals/usp/create-usp.js';

boot({ defineLink, createPageGate, signals: [createGpp, createUsp, createGoogle] });
