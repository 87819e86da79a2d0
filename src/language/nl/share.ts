/** The Dutch texts of the link to a plan or a comparison. */
export const share = {
  'share.plan': 'Link naar dit plan',
  'share.comparison': 'Link naar deze vergelijking',
  'share.copying': 'De link wordt gekopieerd…',
  'share.plan.copied': 'De link naar dit plan is gekopieerd.',
  'share.plan.inAddressBar': 'De link naar dit plan staat in de adresbalk.',
  'share.comparison.copied': 'De link naar deze vergelijking is gekopieerd. De plannen gaan mee.',
  'share.comparison.inAddressBar': 'De link naar deze vergelijking staat in de adresbalk. De plannen gaan mee.',
  'share.code': 'QR-code van de link: richt er een telefoon op',
  'share.code.tooLong':
    'Deze link is met {length, number} tekens te lang voor een QR-code die een telefoon kan lezen. Kopieer de link, of bewaar de plannen als bestand.',
};
