import type { Answers } from '@types-contract/contract'

/** What a demo person would answer where their life differs from the usual: by person, then by package. */
export const FITTING_ANSWERS: Readonly<Record<string, Readonly<Record<string, Answers>>>> = {
  'unmarried-mother': { newborn: { 'parents-married': 'unmarried' } },
  elder: { 'elder-allowance': { filer: 'elder' } },
  daughter: { 'elder-allowance': { filer: 'relative' } },
  groom: { marriage: { before: [], household: 'both-local', move: 'to-groom', baby: 'planned', filer: 'groom' } },
  bride: { marriage: { before: [], household: 'both-local', move: 'to-groom', baby: 'planned', filer: 'bride' } },
  'guardian-mother': {
    school: { stage: 'primary', household: 'house-match', guardian: 'together', special: 'disabled' },
    'disability-help': { certificate: 'valid', category: ['hearing'], level: 'one-two', age: 'child', economy: 'none', filer: 'guardian' },
    'medical-reimbursement': { insured: 'resident', kinds: ['inpatient'], special: [], bills: 'electronic', filer: 'guardian' }
  },
  graduate: {
    talent: { who: 'graduate', work: 'employed', settle: 'talent-collective', origin: 'jiangsu', family: 'no', housing: 'rent', archive: 'elsewhere' },
    'public-rental': { kind: 'graduate', street: 'huayang', marital: 'single', together: 'alone', home: 'rent', priority: [], way: 'subsidy' }
  },
  'home-buyer': {
    'second-hand-house': { house: 'commodity', owners: ['shared'], payment: 'commercial', 'seller-loan': 'release', 'seller-years': 'five-only', filer: 'buyer' },
    talent: { who: 'professional', work: 'own-business', settle: 'own-house', origin: 'jiangsu', family: 'yes', housing: 'bought', archive: 'elsewhere' }
  },
  veteran: { veteran: { placement: 'self-employed', place: 'local', student: 'no', household: 'cancelled', insurance: 'resident' } },
  'migrant-driver': {
    'ride-hailing': { wants: 'both', household: 'residence', qualification: 'yes', 'vehicle-state': 'private', owner: 'self', power: 'electric' },
    'flexible-work': { kind: 'platform', status: 'stopped', subsidy: 'hardship' },
    school: { stage: 'middle', household: 'migrant', permit: 'valid', work: 'business', guardian: 'together', special: 'none' }
  },
  'disabled-person': {
    'disability-help': { certificate: 'valid', category: ['limbs'], level: 'one-two', age: 'adult', economy: 'edge', work: ['resident-pension'], filer: 'self' },
    'flexible-work': { kind: 'individual', status: 'never', subsidy: 'hardship-new' },
    'public-rental': { kind: 'family', street: 'chongming', marital: 'married', relief: 'edge', home: 'own', priority: ['disabled'] }
  },
  retiree: { retirement: { kind: 'normal', post: 'worker', fund: 'yes', 'one-child': 'yes', filer: 'self' } },
  widow: {
    'after-life': {
      'passing-place': 'hospital', died: 'since', funeral: 'cremation', insured: ['retired'], accounts: ['fund', 'medical'],
      benefits: ['disabled', 'veteran', 'relief'], heirs: 'one', filer: 'spouse'
    },
    'elder-allowance': { request: 'deceased' }
  },
  shopkeeper: {
    restaurant: { licence: 'have', foods: ['hot', 'cold'], area: 680, place: 'street', premises: 'rented' },
    'convenience-store': { licence: 'have', foods: ['prepackaged', 'bulk'], premises: 'rented', filer: 'operator' },
    pharmacy: { licence: 'have', chain: 'branch', premises: 'rented', filer: 'representative' },
    hotel: { licence: 'yes', kind: 'hotel', premises: 'rented', building: 'passed', filer: 'representative' },
    'internet-cafe': { licence: 'company', premises: 'rented', filer: 'representative' }
  },
  haulier: {
    'transport-company': {
      types: ['ordinary', 'dangerous'], mass: 'heavy', vehicles: ['private'], applicant: 'company', drivers: 'certified', parking: 'own', filer: 'representative'
    }
  },
  'works-clerk': {
    hiring: { employees: 'one', people: ['graduate'], 'insured-before': 'employer', 'unit-fund': 'yes' },
    'business-property': { business: 'change', filer: 'agent' },
    'major-project': { stage: 'land', approval: 'done', land: 'granted', reach: 'to-start', road: [] },
    'intellectual-property': { right: 'patent', 'patent-kind': 'utility-model', claimant: 'company', filer: 'agent' },
    'business-opening': { kind: 'branch', submitter: 'agent' }
  },
  'closing-owner': {
    'medical-reimbursement': { insured: 'employee', kinds: ['inpatient'], place: 'unfiled', special: [], bills: 'electronic', filer: 'self' },
    'business-property': { business: 'purchase', situations: ['mortgaged'], 'old-mortgage': 'release', use: 'industrial', side: 'transferor', filer: 'legal-representative' },
    deregistration: { kind: 'limited', obstacles: [], debts: 'settled', tax: 'invoiced', others: ['social', 'customs'], filer: 'legal-representative' }
  }
}
