import { installGppStub } from '../signals/gpp/stub.js';

installGppStub();
