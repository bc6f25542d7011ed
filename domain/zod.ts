import * as z from 'zod/mini';

// The extension's CSP forbids eval, which zod would otherwise probe.
z.config({ jitless: true });

export { z };
