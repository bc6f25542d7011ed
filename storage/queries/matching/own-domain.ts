/** The domain that is this organisation's own, `undefined` for shared hosts. The list it needs is loaded when asked. */
export async function ownDomain(address: string | undefined): Promise<string | undefined> {
  if (!address) return undefined;
  const { domainKeyOf } = await import('~/domain/values/web-domain');
  return domainKeyOf(address);
}
