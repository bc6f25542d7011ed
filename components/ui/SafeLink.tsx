import type { ReactNode } from 'react';
import { safeHref } from '~/domain/values/safe-href';

interface SafeLinkProps {
  href: string;
  label?: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A link to an address from a page or a file. Schemes other than http, https, mailto and tel are shown as plain text. */
export function SafeLink({ href, label, className, children }: SafeLinkProps) {
  const safe = safeHref(href);
  if (!safe) return <span>{children}</span>;
  return (
    <a
      href={safe}
      className={className}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
      title={label}
    >
      {children}
    </a>
  );
}
