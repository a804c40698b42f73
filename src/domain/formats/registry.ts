import { bankCard, corporateAccount } from './bank-accounts'
import { caseNumber, collectionCode, itemCaseNumber } from './case-number'
import type { Format } from './format'
import type { FormatName } from './format-names'
import { idNumber } from './id-number'
import { copyrightRegistrationNumber, patentNumber, plantVarietyNumber, trademarkClass, trademarkNumber } from './intellectual-property'
import { itemCode, itemHandlingCode, itemImplementationCode } from './item-codes'
import { drugRetailLicence, foodLicence, internetCafeLicence, medicalDeviceFiling, medicalDeviceLicence, prepackagedFoodFiling, publicPlaceHygieneLicence, roadTransportLicence, tobaccoLicence } from './licences'
import { organisationName, personName } from './names'
import { customsRegistrationCode, email, medicalInstitutionCode, roadStake, url, utilityAccountNumber } from './other-numbers'
import { birthCertificateNumber, disabilityCertificateNumber, drivingLicenceFileNumber, educationCertificateNumber, pharmacistRegistrationNumber } from './personal-certificates'
import { consultPhone, landline, mobile, phone } from './phones'
import { investmentProjectCode, landSupplyNumber } from './projects'
import { houseOwnershipCertificate, parcelCode, propertyCertificate, propertyUnit } from './property'
import { localPostcode, postcode, regionCode } from './regions'
import { foreignPermanentResidentId, residencePermit } from './residence-permits'
import { chinesePassport, foreignPassport, mainlandTravelPermitHkMacao, mainlandTravelPermitTaiwan } from './travel-documents'
import { uscc } from './uscc'
import { engineNumber, vin } from './vehicle-numbers'
import { vehiclePlate } from './vehicle-plate'

/** Every format by its name; a new name does not compile until it has an entry here. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  'id-number': idNumber,
  'hk-macao-taiwan-residence-permit': residencePermit,
  'foreign-permanent-resident-id': foreignPermanentResidentId,
  'mainland-travel-permit-hk-macao': mainlandTravelPermitHkMacao,
  'mainland-travel-permit-taiwan': mainlandTravelPermitTaiwan,
  'chinese-passport': chinesePassport,
  'foreign-passport': foreignPassport,
  'birth-certificate-number': birthCertificateNumber,
  'driving-licence-file-number': drivingLicenceFileNumber,
  'pharmacist-registration-number': pharmacistRegistrationNumber,
  'disability-certificate-number': disabilityCertificateNumber,
  'education-certificate-number': educationCertificateNumber,
  mobile,
  landline,
  phone,
  'consult-phone': consultPhone,
  'bank-card': bankCard,
  'corporate-account': corporateAccount,
  uscc,
  'region-code': regionCode,
  postcode,
  'local-postcode': localPostcode,
  'property-certificate': propertyCertificate,
  'house-ownership-certificate': houseOwnershipCertificate,
  'property-unit': propertyUnit,
  'parcel-code': parcelCode,
  'vehicle-plate': vehiclePlate,
  vin,
  'engine-number': engineNumber,
  'investment-project-code': investmentProjectCode,
  'land-supply-number': landSupplyNumber,
  'food-licence': foodLicence,
  'prepackaged-food-filing': prepackagedFoodFiling,
  'tobacco-licence': tobaccoLicence,
  'drug-retail-licence': drugRetailLicence,
  'medical-device-filing': medicalDeviceFiling,
  'medical-device-licence': medicalDeviceLicence,
  'public-place-hygiene-licence': publicPlaceHygieneLicence,
  'road-transport-licence': roadTransportLicence,
  'internet-cafe-licence': internetCafeLicence,
  'patent-number': patentNumber,
  'trademark-number': trademarkNumber,
  'trademark-class': trademarkClass,
  'plant-variety-number': plantVarietyNumber,
  'copyright-registration-number': copyrightRegistrationNumber,
  'item-code': itemCode,
  'item-implementation-code': itemImplementationCode,
  'item-handling-code': itemHandlingCode,
  'case-number': caseNumber,
  'item-case-number': itemCaseNumber,
  'collection-code': collectionCode,
  'utility-account-number': utilityAccountNumber,
  'customs-registration-code': customsRegistrationCode,
  'medical-institution-code': medicalInstitutionCode,
  url,
  'road-stake': roadStake,
  email,
  'person-name': personName,
  'organisation-name': organisationName
}

/** Tells whether a text, such as the `format` of a published field, names a format. */
export function isFormatName(name: string): name is FormatName {
  return Object.prototype.hasOwnProperty.call(FORMATS, name)
}

/** Lists every format name. */
export function listFormatNames(): FormatName[] {
  return Object.keys(FORMATS).filter(isFormatName)
}
