import { documented, type Samples } from './published.js';

/** Numbers that the authorities of the Americas, and works of reference on them, print as examples. */
export const AMERICAN_SAMPLES: Samples = {
  ABA_ROUTING_NUMBER: [
    {
      provenance: 'infrastructure',
      what: 'the routing number of a Federal Reserve Bank',
      source: 'Federal Reserve Financial Services, E-Payments Routing Directory',
      values: `
        011000015 021001208 031000040 041000014 051000033 061000146 071000301 081000045 091000080 101000048
        111000038 121000374
      `
        .trim()
        .split(/\s+/),
    },
    documented(
      'a routing number for tests',
      'docs.stripe.com/testing; Plaid, Sandbox test credentials',
      '110000000, 011401533',
    ),
    documented(
      'the worked example of the check digit',
      'Wikipedia, ABA routing transit number',
      '129131673, 111000025',
    ),
  ],
  BR_CNPJ: [
    documented('the worked example of the check digits', 'Wikipédia, CNPJ', '11.222.333/0001-81, 11.444.777/0001-61'),
    documented(
      'the example of a number with letters',
      'Serpro and Receita Federal, CNPJ alfanumérico',
      '12.ABC.345/01DE-35',
    ),
    {
      provenance: 'infrastructure',
      what: 'the number of the Banco do Brasil, the first of all',
      source: 'Receita Federal, CNPJ',
      values: ['00.000.000/0001-91'],
    },
  ],
  BR_CPF: [
    documented(
      'the worked example of the check digits',
      'Wikipédia, Cadastro de pessoas físicas',
      '111.444.777-35, 529.982.247-25',
    ),
    documented('the example of the number', 'python-stdnum, br.cpf', '390.533.447-05'),
  ],
  CA_SIN: [documented('the worked example of the check digit', 'Wikipedia, Social insurance number', '046 454 286')],
  MX_CURP: [
    documented(
      'the example of the key',
      'RENAPO, instructivo normativo para la CURP; python-stdnum',
      `
    HEGG560427MVZRRL04, BOXW310820HNERXN09
  `,
    ),
  ],
  MX_RFC: [
    documented(
      'the key for sales to the public or to foreigners',
      'SAT, Resolución Miscelánea Fiscal 2.7.1.23',
      'XAXX010101000, XEXX010101000',
    ),
    documented(
      'a taxpayer of the test certificates',
      'SAT, certificados de prueba',
      `
      EKU9003173C9, CACX7605101P8, AAA010101AAA, FUNK671228PH6, IIA040805DZ4, JES900109Q90, KAHO641101B39, KICR630120NX3
      MISC491214B86, URE180429TM6, WATM640917J45, WERX631016S30, XIA190128J61, XIQB891116QE4, XAMA620210DQ5
      XOJI740919U48
    `,
    ),
    documented('the worked example of the key', 'SAT, clave del RFC', 'GODE561231GR8'),
  ],
  US_BANK_NUMBER: [
    documented(
      'an account number for tests',
      'docs.stripe.com/testing; Plaid, Sandbox test credentials',
      `
      110000000, 000123456789, 000111111116, 000111111113, 000222222227, 000333333335, 000444444440, 1111222233330000
    `,
    ),
  ],
  US_MBI: [
    documented('the number on the sample card', 'CMS, Understanding the MBI format', '1EG4-TE5-MK72, 1EG4-TE5-MK73'),
  ],
};
