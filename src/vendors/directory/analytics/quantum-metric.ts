import type { Company } from '../types.js';

export const quantumMetric: Company = {
  id: 'quantum-metric',
  name: 'Quantum Metric',
  kind: 'replay',
  purpose: 'analytics',
  sale: false,
  domains: ['quantummetric.com'],
  privacyPolicy: 'https://www.quantummetric.com/legal/privacy-policy',
  receives: ['activity', 'recording', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/quantum_metric',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'quantummetric.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/quantum_metric', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
