import type { ReactNode } from 'react';
import { safeHref } from '~/domain/values/safe-href';

interface SafeLinkProps {
  href: string;
  label?: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A link to what a page or a file named: only http, https, mailto and tel lead anywhere, all else is plain text. */
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
