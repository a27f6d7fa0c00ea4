import type { Inquiry } from './place.js';
import { type Inquiries, listed, originFrom, type Publication, type Statement, valuesOf } from './published.js';

export const CRYPTO_ADDRESSES: readonly Publication[] = [
  {
    provenance: 'documented',
    what: 'the address of the first block of Bitcoin',
    source: 'Bitcoin Core, genesis block',
    values: ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  },
  {
    provenance: 'documented',
    what: 'an address whose key nobody has',
    source: 'Bitcoin Wiki, provably unspendable outputs',
    values: valuesOf(`
      1BitcoinEaterAddressDontSendf59kuE, 1111111111111111111114oLvT2, 1CounterpartyXXXXXXXXXXXXXXXUWLpVr
    `),
  },
  {
    provenance: 'documented',
    what: 'an example of how addresses look',
    source: 'Bitcoin Wiki, Address',
    values: valuesOf(`
      1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2, 3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy
      bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq, 17VZNX1SN5NtKa8UQFxwQbFeFc3iqRYhem
      3EktnHQD7RiAE6uzMj2ZifT9YgRrkSgzQX, 3P14159f73E4gFr7JterCCQh9QjiTjiZrG
    `),
  },
  {
    provenance: 'documented',
    what: 'a test vector of the address format',
    source: 'BIP-173, BIP-350',
    values: valuesOf(`
      bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4, bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3
      bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0
      bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y
    `),
  },
  {
    provenance: 'documented',
    what: 'a test vector of key derivation',
    source: 'BIP-84, BIP-86',
    values: valuesOf(`
      bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu, bc1qnjg0jd8228aq7egyzacy8cys3knf9xvrerkf9g
      bc1q8c6fshw2dlwun7ekn9qwf37cu2rn755upcp6el
      bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr
      bc1p4qhjn9zdvkux4e44uhx8tc55attvtyu358kutcqkudyccelu0was9fqzwh
    `),
  },
  {
    provenance: 'documented',
    what: 'a test vector of the checksum in capitals',
    source: 'ERC-55',
    values: valuesOf(`
      0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed, 0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359
      0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB, 0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb
      0x52908400098527886E0F7030069857D2E4169EE7, 0x8617E340B3D01FA5F11F306F4090FD50E238070D
      0xde709f2102306220921060314715629080e2fb77, 0x27b1fdb04752bbc536007a920d24acb045561c26
    `),
  },
  {
    provenance: 'documented',
    what: 'an account of the public test mnemonic',
    source: 'Hardhat Network and Anvil, default accounts',
    values: valuesOf(`
      0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266, 0x70997970C51812dc3A010C7d01b50e0d17dc79C8
      0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC, 0x90F79bf6EB2c4f870365E785982E1f101E93b906
      0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65, 0x9965507D1a55bcC2695C58ba16FB37d819B0A4dc
      0x976EA74026E726554dB657fA54763abd0C3a0aa9, 0x14dC79964da2C08b23698B3D3cc7Ca32193d9955
      0x23618e81E3f5cdF7f54C3d65f7FBc0aBf5B21E8f, 0xa0Ee7A142d267C1f36714E4a8F75612F20a79720
    `),
  },
  {
    provenance: 'documented',
    what: 'an account of a public test mnemonic',
    source: 'Ganache, deterministic accounts; Truffle, development accounts',
    values: valuesOf(`
      0x90F8bf6A479f320ead074411a4B0e7944Ea8c9C1, 0xFFcf8FDEE72ac11b5c542428B35EEF5769C409f0
      0x22d491Bde2303f2f43325b2108D26f1eAbA1e32b, 0xE11BA2b4D45Eaed5996Cd0823791E0C93114882d
      0xd03ea8624C8C5987235048901fB614fDcA89b117, 0x95cED938F7991cd0dFcb48F0a06a40FA1aF46EBC
      0x3E5e9111Ae8eB78Fe1CC3bb8915d5D461F3Ef9A9, 0x28a8746e75304c0780E011BEd21C72cD78cd535E
      0xACa94ef8bD5ffEE41947b4585a84BdA5a3d3DA6E, 0x1dF62f291b2E969fB0849d99D9Ce41e2F137006e
      0x627306090abaB3A6e1400e9345bC60c78a8BEf57, 0xf17f52151EbEF6C7334FAD080c5704D77216b732
      0xC5fdf4076b8F3A5357c5E395ab970B5B54098Fef, 0x821aEa9a577a9b44299B9c15c88cf3087F3b5544
    `),
  },
  {
    provenance: 'infrastructure',
    what: 'a public contract, not a person',
    source: 'the contracts of WETH, USDT, USDC, DAI, Uniswap v2, ENS and Multicall3 on Ethereum',
    values: valuesOf(`
      0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2, 0xdAC17F958D2ee523a2206206994597C13D831ec7
      0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48, 0x6B175474E89094C44Da98b954EedeAC495271d0F
      0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D, 0x00000000000C2E074eC69A0dFb2997BA6C7d2e1e
      0xcA11bde05977b3631167028862bE2a173976CA11
    `),
  },
];

export const TEST_NETWORK: Statement = {
  provenance: 'reserved',
  what: 'an address of a test network, whose coins are worth nothing',
  source: 'BIP-173, prefixes tb and bcrt',
};

export const BURN_ADDRESS: Statement = {
  provenance: 'documented',
  what: 'an address of zeros or repeated digits, whose key nobody has',
  source: 'Ethereum: zero and 0x…dEaD burn addresses, precompiled contracts, 0xEeee… for ether',
};

/** Base58 tells capitals apart; hexadecimal and bech32 do not. */
const comparable = (address: string): string => (/^(?:0x|bc1)/i.test(address) ? address.toLowerCase() : address);

const onTestNetwork: Inquiry = ({ text }) =>
  /^(?:tb|bcrt)1[a-z0-9]+$/i.test(text) ? originFrom(TEST_NETWORK) : undefined;

/** At least 36 zeros before a few digits; or one block of at most 16 digits over and over, the last cut short. */
const ofRepeatedDigits: Inquiry = ({ text }) => {
  const digits = /^0x([0-9a-f]{40})$/i.exec(text)?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  const repeats = [1, 2, 3, 4, 5, 8, 10, 16].some((size) => digits === digits.slice(0, size).repeat(40).slice(0, 40));
  return repeats || /^0{36}/.test(digits) ? originFrom(BURN_ADDRESS) : undefined;
};

export const cryptoInquiries: Inquiries = {
  CRYPTO: [listed(CRYPTO_ADDRESSES, comparable), onTestNetwork, ofRepeatedDigits],
};
