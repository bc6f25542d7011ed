/** The organisation's own domain, `undefined` for shared hosts. The list of hosts is loaded on first use. */
export async function ownDomain(address: string | undefined): Promise<string | undefined> {
  if (!address) return undefined;
  const { domainKeyOf } = await import('~/domain/values/web-domain');
  return domainKeyOf(address);
}
