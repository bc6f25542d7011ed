import * as z from 'zod/mini';

// The extension pages' CSP forbids eval, which zod probes for unless told not to.
z.config({ jitless: true });

export { z };
