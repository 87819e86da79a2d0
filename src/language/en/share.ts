/** The English texts of the link to a plan or a comparison. */
export const share = {
  'share.plan': 'Link to this plan',
  'share.comparison': 'Link to this comparison',
  'share.copying': 'Copying the link…',
  'share.plan.copied': 'The link to this plan has been copied.',
  'share.plan.inAddressBar': 'The link to this plan is in the address bar.',
  'share.comparison.copied': 'The link to this comparison has been copied. The plans go with it.',
  'share.comparison.inAddressBar': 'The link to this comparison is in the address bar. The plans go with it.',
  'share.code': 'QR code of the link: point a phone at it',
  'share.code.tooLong':
    'With {length, number} characters this link is too long for a QR code that a phone can read. Copy the link, or save the plans as a file.',
};
